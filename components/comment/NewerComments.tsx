"use client";

import type { ReactNode } from "react";
import { LiveQueries } from "@/components/live/LiveQueries";
import { CommentItem } from "./CommentItem";
import { useComments, type Thread } from "./useComments";

type Props = Thread & { after: number; nothing?: ReactNode };

/** What others write while the page is open comes in under what was there; `nothing` stands until then. Without scripts it stays. */
export function NewerComments(props: Props) {
  return <LiveQueries><Newer {...props} /></LiveQueries>;
}

function Newer({ after, nothing, ...thread }: Props) {
  const newer = useComments(thread, after);
  const last = newer.at(-1);
  return (
    <>
      {!last && nothing}
      <p role="status" className="sr-only">{last ? `New comment from ${last.name}.` : ""}</p>
      {last && (
        <>
          <p className="mt-4 font-label text-coral">New since you opened this page</p>
          <ol className="bare">{newer.map((one) => <CommentItem key={one.number} comment={one} />)}</ol>
        </>
      )}
    </>
  );
}
