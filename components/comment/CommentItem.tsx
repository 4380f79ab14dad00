import { Initials } from "@/components/ui/Initials";
import { TimeWords } from "@/components/ui/TimeWords";
import type { ShownComment } from "@/lib/comment/read";

/** One comment: who, from which seat, when, and their words as they typed them. */
export function CommentItem({ comment }: { comment: ShownComment }) {
  const { number, name, seat, body, at, when } = comment;
  return (
    <li id={`comment-${number}`} tabIndex={-1} className="m-0 flex max-w-none scroll-mt-4 gap-3 border-edge py-4 not-first:border-t target:rounded-control target:bg-tint target:px-3">
      <Initials name={name} />
      <div className="min-w-0 flex-1">
        <p><b>{name}</b> <span className="inline-block text-muted">· {seat}</span></p>
        <p className="text-small text-muted first-letter:uppercase"><TimeWords at={at}>{when}</TimeWords></p>
        <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{body}</p>
      </div>
    </li>
  );
}
