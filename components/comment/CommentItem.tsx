import { Details } from "@/components/ui/Details";
import { Initials } from "@/components/ui/Initials";
import { TimeWords } from "@/components/ui/TimeWords";
import type { ShownComment } from "@/lib/comment/read";
import { CommentDeeds } from "./CommentDeeds";
import { RecordedWords } from "./RecordedWords";
import { Words } from "./Words";

type Props = { comment: ShownComment; at: string; thread: string; isOpen: boolean; above?: string };

/** One comment: who, from which seat, when, and their words; or that it was taken away, and why. */
export function CommentItem({ comment, at, thread, isOpen, above }: Props) {
  const { number, name, seat, when, replyTo, gone } = comment;
  return (
    <li id={`comment-${number}`} tabIndex={-1} className="m-0 max-w-none scroll-mt-4 border-edge py-4 not-first:border-t target:rounded-control target:bg-tint target:px-3">
      {above && <p className="mb-3 font-label text-coral">{above}</p>}
      <div className="flex gap-3">
        <Initials name={gone ? undefined : name} />
        <div className="min-w-0 flex-1">
          <p><b>{name}</b> <span className="inline-block text-muted">· {seat}</span></p>
          <p className="text-small text-muted first-letter:uppercase"><TimeWords at={comment.at}>{when}</TimeWords></p>
          {replyTo && <p className="text-small text-muted">In reply to <a href={`${at}/comment/${replyTo.number}`}>{replyTo.name}</a></p>}
          {gone ? <Gone {...gone} /> : <div className="mt-1"><Words blocks={comment.blocks} /></div>}
          {!gone && comment.recorded && <RecordedWords recorded={comment.recorded} name={name} />}
          {!gone && comment.before.length > 0 && <Before before={comment.before} />}
          {!gone && <CommentDeeds comment={comment} at={at} thread={thread} isOpen={isOpen} />}
        </div>
      </div>
    </li>
  );
}

function Gone({ words, because }: { words: string; because: string }) {
  return <p className="mt-1 text-muted">{words}{because && <> Because: {because}</>}</p>;
}

export function Before({ before }: Pick<ShownComment, "before">) {
  return (
    <Details summary="Changed. See what stood before">
      {before.map((one, at) => <div key={at}><p className="text-small text-muted first-letter:uppercase">Until {one.when}</p><Words blocks={one.blocks} /></div>)}
    </Details>
  );
}
