"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLive } from "@/components/live/useLive";
import type { ShownComment } from "@/lib/comment/read";
import { COMMENTS_A_PAGE, together } from "@/lib/comment/rules";

export type Thread = { partnership: string; work: string; workId: string };

const EVERY_MS = 15_000;

/** The page shows a thread no more: the seat was left, or the session has ended. */
class NotHere extends Error {}

/** What others write while this page stays open. The server rendered everything up to `after`; only newer ones are asked for. */
export function useComments({ partnership, work, workId }: Thread, after: number): ShownComment[] {
  const client = useQueryClient();
  const queryKey = ["comments", partnership, work];
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
      const last = Math.max(after, have.at(-1)?.number ?? 0);
      return together(have, await newerThan(`/api/works/${partnership}/${work}/comments`, last, signal));
    },
  });
  return data.filter((one) => one.number > after);
}

async function newerThan(address: string, after: number, signal: AbortSignal): Promise<ShownComment[]> {
  const newer: ShownComment[] = [];
  for (;;) {
    const answer = await fetch(`${address}?after=${newer.at(-1)?.number ?? after}`, { signal, cache: "no-store" });
    if (answer.status === 404) throw new NotHere();
    if (!answer.ok) throw new Error(`The thread was not given: ${answer.status}`);
    const { comments } = (await answer.json()) as { comments: ShownComment[] };
    newer.push(...comments);
    if (comments.length < COMMENTS_A_PAGE) return newer;
  }
}
