"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLive } from "@/components/live/useLive";
import type { ShownComment } from "@/lib/comment/read";
import { COMMENTS_A_PAGE, together, touchedTo } from "@/lib/comment/rules";
import type { Thread } from "./thread";

const EVERY_MS = 15_000;

/** The page shows a thread no more: the seat was left, or the session has ended. */
class NotHere extends Error {}

/** A thread as it is now. The server rendered `first`; only what is new or different since is asked for. */
export function useComments({ partnership, work, workId, topic }: Thread, first: ShownComment[]): ShownComment[] {
  const client = useQueryClient();
  const queryKey = ["comments", partnership, work, topic];
  const from = first[0]?.number ?? 0;
  const streams = useLive(workId, () => void client.invalidateQueries({ queryKey }));
  const { data } = useQuery<ShownComment[]>({
    queryKey,
    initialData: [],
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: "always",
    refetchInterval: (query) => (streams || query.state.error instanceof NotHere ? false : EVERY_MS),
    retry: (tries, error) => !(error instanceof NotHere) && tries < 2,
    queryFn: async ({ signal }) => {
      const have = client.getQueryData<ShownComment[]>(queryKey) ?? [];
      const address = `/api/works/${partnership}/${work}/comments?topic=${topic}&from=${from}`;
      return together(have, await changedSince(address, touchedTo([...first, ...have]), signal));
    },
  });
  return together(first, data.filter((one) => one.number >= from));
}

async function changedSince(address: string, since: number, signal: AbortSignal): Promise<ShownComment[]> {
  const come: ShownComment[] = [];
  for (;;) {
    const seen = document.visibilityState === "visible" ? "&seen=1" : "";
    const answer = await fetch(`${address}&since=${Math.max(since, touchedTo(come))}${seen}`, { signal, cache: "no-store" });
    if (answer.status === 404) throw new NotHere();
    if (!answer.ok) throw new Error(`The thread was not given: ${answer.status}`);
    const { comments } = (await answer.json()) as { comments: ShownComment[] };
    come.push(...comments);
    if (comments.length < COMMENTS_A_PAGE) return come;
  }
}
