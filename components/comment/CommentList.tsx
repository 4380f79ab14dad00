import type { ShownComment } from "@/lib/comment/read";
import { CommentItem } from "./CommentItem";
import { addressesOf, type Thread } from "./thread";

type Props = { comments: readonly ShownComment[]; thread: Thread; isOpen: boolean; openedAt?: number };

/** Comments one under the other; a line says where what is new to this reader begins. */
export function CommentList({ comments, thread, isOpen, openedAt = Number.POSITIVE_INFINITY }: Props) {
  const firstNew = comments.find((one) => one.isNew && one.number <= openedAt)?.number;
  const firstCome = comments.find((one) => one.number > openedAt)?.number;
  const above = (number: number) => (number === firstNew ? "Since you were last here" : number === firstCome ? "New since you opened this page" : undefined);
  return (
    <ol className="bare">
      {comments.map((one) => <CommentItem key={one.number} comment={one} {...addressesOf(thread)} isOpen={isOpen} above={above(one.number)} />)}
    </ol>
  );
}
