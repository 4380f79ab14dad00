"use client";

import type { ReactNode } from "react";
import { LiveQueries } from "@/components/live/LiveQueries";
import type { ShownComment } from "@/lib/comment/read";
import { CommentList } from "./CommentList";
import type { Thread } from "./thread";
import { useComments } from "./useComments";

type Props = { thread: Thread; first: ShownComment[]; nothing?: ReactNode };

/** What others write, change and take away while the page is open is shown as it comes. Without scripts the page stays as it was made. */
export function LiveComments(props: Props) {
  return <LiveQueries><Live {...props} /></LiveQueries>;
}

function Live({ thread, first, nothing }: Props) {
  const comments = useComments(thread, first);
  const openedAt = first.at(-1)?.number ?? 0;
  return (
    <>
      <p role="status" className="sr-only">{whatCame(first, comments)}</p>
      {comments.length === 0 ? nothing : <CommentList comments={comments} thread={thread} isOpen openedAt={openedAt} />}
    </>
  );
}

function whatCame(first: readonly ShownComment[], now: readonly ShownComment[]): string {
  const last = now.at(-1);
  if (last && last.number > (first.at(-1)?.number ?? 0)) return `New comment from ${last.name}.`;
  const was = new Map(first.map((one) => [one.number, one.touched]));
  const other = now.find((one) => was.get(one.number) !== one.touched);
  return other ? `A comment by ${other.name} is different now.` : "";
}
