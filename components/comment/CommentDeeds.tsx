import type { ReactNode } from "react";
import type { ShownComment } from "@/lib/comment/read";

type Props = { comment: ShownComment; at: string; thread: string; isOpen: boolean };

/** What can be done with a comment. Whose it is stands in the link for those who hear the page. */
export function CommentDeeds({ comment: { number, name, isChangeable }, at, thread, isOpen }: Props) {
  const mine = `${at}/comment/${number}`;
  const of = <span className="sr-only"> the comment by {name}, number {number}</span>;
  // On a phone the row begins under the initials, so that it fits in one line.
  return (
    <p className="mt-1 -ml-14 flex flex-wrap gap-x-4 text-small phone:ml-0 phone:gap-x-5">
      {isOpen && <Deed href={`${thread}?reply=${number}#write`}>Reply<span className="sr-only"> to {name}, comment number {number}</span></Deed>}
      {isChangeable && <Deed href={`${mine}/change`}>Change{of}</Deed>}
      {isChangeable && <Deed href={`${mine}/take-back`}>Take back{of}</Deed>}
      <Deed href={`${mine}/hide`}>Names a child?{of}</Deed>
      <Deed href={mine}>More{of}</Deed>
    </p>
  );
}

const Deed = ({ href, children }: { href: string; children: ReactNode }) => <a href={href} className="inline-flex min-h-11 items-center">{children}</a>;
