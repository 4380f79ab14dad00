import { EmptyState } from "@/components/ui/EmptyState";
import { Pager } from "@/components/ui/Pager";
import type { CommentPage } from "@/lib/comment/read";
import { newWords } from "@/lib/comment/words";
import { CommentList } from "./CommentList";
import { LiveComments } from "./LiveComments";
import { addressesOf, type Thread } from "./thread";

type Props = { page: CommentPage; thread: Thread; isOpen: boolean };

/** The thread, the newest at the bottom. Only its newest page changes by itself. */
export function CommentThread({ page: { comments, isOlder, isNewer }, thread, isOpen }: Props) {
  const { thread: here } = addressesOf(thread);
  const older = isOlder && comments[0] ? `${here}?before=${comments[0].number}` : undefined;
  const nothing = comments.length === 0 && <Nothing isOpen={isOpen} isNewer={isNewer} />;
  return (
    <div className="card max-w-[46rem]">
      {isNewer && <p><a href={`${here}#newest`}>Go to the newest comments</a></p>}
      {!isNewer && <ToTheNewest comments={comments} />}
      <Pager older={older} olderWords="Older comments" label="More of this thread" />
      {isOpen && !isNewer ? <LiveComments thread={thread} first={comments} nothing={nothing} /> : nothing || <CommentList comments={comments} thread={thread} isOpen={isOpen} />}
      {/* Half a screen below the top, so that the newest words are seen above it. */}
      {!isNewer && <span id="newest" className="block scroll-mt-[50vh]" />}
    </div>
  );
}

function ToTheNewest({ comments }: Pick<CommentPage, "comments">) {
  const isNew = comments.filter((one) => one.isNew);
  if (isNew[0]) return <p><a href={`#comment-${isNew[0].number}`}>Go to what is new</a> ({newWords(isNew.length)})</p>;
  return comments.length > 3 && <p><a href="#newest">Go to the newest</a></p>;
}

function Nothing({ isOpen, isNewer }: { isOpen: boolean; isNewer: boolean }) {
  if (isNewer) return <p>There is nothing older than this.</p>;
  return (
    <EmptyState title="No one has said anything yet.">
      {isOpen && <p>A question is a good start: what would make this better for your family?</p>}
    </EmptyState>
  );
}
