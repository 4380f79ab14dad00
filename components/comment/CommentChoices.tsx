import type { ReactNode } from "react";
import { Notice } from "@/components/ui/Notice";
import type { ShownComment } from "@/lib/comment/read";

type Props = { comment: ShownComment; hiding: { isObjected: boolean } | null; at: string; thread: string; mayReply: boolean; pointsAt?: string; mayTakeDown: boolean };

/** All that can be done with one comment, each with what it does. */
export function CommentChoices({ comment, hiding, at, thread, mayReply, pointsAt, mayTakeDown }: Props) {
  const { number, isMine, isChangeable, gone, recorded } = comment;
  const isMySlip = recorded?.byMe === true && !recorded.isConfirmed;
  return (
    <>
      {hiding && <Hidden isObjected={hiding.isObjected} at={at} />}
      <ul className="bare grid gap-2">
        <Choice href={`${thread}#comment-${number}`} words="See it in its thread" />
        {mayReply && !gone && <Choice href={`${thread}?reply=${number}#write`} words="Reply" />}
        {pointsAt && !gone && <Choice href={`${pointsAt}?comment=${number}`} words="Make it a point">Then it gets an answer: what was done, or why not.</Choice>}
        {isChangeable && <Choice href={`${at}/change`} words="Change it">You can for 15 minutes. What it said before is kept.</Choice>}
        {isMine && !gone && recorded && !recorded.isConfirmed && <Choice href={`${at}/mine`} words="These are my words">Somebody wrote them down for you.</Choice>}
        {isMySlip && !isMine && !gone && <Choice href={`${at}/take-back`} words="Take back what you wrote down">If it is not what they said.</Choice>}
        {isMine && !gone && <Choice href={`${at}/take-back`} words="Take it back">Nobody can read it any more.</Choice>}
        {!gone && <Choice href={`${at}/hide`} words="Hide a child’s name">Anyone with a seat may, at once.</Choice>}
        {!isMine && !gone && <Choice href={`${at}/report`} words="Ask for a look at it">If something else is wrong with it.</Choice>}
        {isMine && gone && <Choice href={`${at}/report`} words="It was not right to take it down">The forum and an administrator look at it.</Choice>}
        {mayTakeDown && !isMine && !gone && <Choice href={`${at}/take-down`} words="Take it down">You lead this work. You give a reason, and its writer is told.</Choice>}
      </ul>
    </>
  );
}

function Choice({ href, words, children }: { href: string; words: string; children?: ReactNode }) {
  return <li className="m-0"><a href={href} className="inline-flex min-h-11 items-center font-label">{words}</a>{children && <p className="text-small text-muted">{children}</p>}</li>;
}

function Hidden({ isObjected, at }: { isObjected: boolean; at: string }) {
  if (isObjected) return <Notice title="You said that it names no child"><p>The forum and an administrator look at it together. You get a letter when it is settled.</p></Notice>;
  return <Notice kind="amber" title="Words of yours are hidden here"><p>They may name a child. If they do not, <a href={`${at}/object`}>say so</a>, and the forum and an administrator look at it.</p></Notice>;
}
