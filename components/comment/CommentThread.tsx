import { EmptyState } from "@/components/ui/EmptyState";
import { Pager } from "@/components/ui/Pager";
import type { CommentPage } from "@/lib/comment/read";
import { CommentItem } from "./CommentItem";
import { NewerComments } from "./NewerComments";
import type { Thread } from "./useComments";

type Props = { page: CommentPage; thread: Thread; isOpen: boolean };

/** The thread, the newest at the bottom. Only its newest page changes by itself. */
export function CommentThread({ page: { comments, isOlder, isNewer }, thread, isOpen }: Props) {
  const here = `/${thread.partnership}/work/${thread.work}/comments`;
  const older = isOlder && comments[0] ? `${here}?before=${comments[0].number}` : undefined;
  const last = comments.at(-1);
  const nothing = comments.length === 0 && <Nothing isOpen={isOpen} isNewer={isNewer} />;
  const isLive = isOpen && !isNewer;
  return (
    <div className="card max-w-[46rem]">
      {isNewer && <p><a href={`${here}#newest`}>Go to the newest comments</a></p>}
      {!isNewer && comments.length > 3 && <p><a href="#newest">Go to the newest</a></p>}
      <Pager older={older} olderWords="Older comments" label="More of this thread" />
      {last && <ol className="bare">{comments.map((one) => <CommentItem key={one.number} comment={one} />)}</ol>}
      {isLive ? <NewerComments {...thread} after={last?.number ?? 0} nothing={nothing} /> : nothing}
      {/* Half a screen below the top, so that the newest words are seen above it. */}
      {!isNewer && <span id="newest" className="block scroll-mt-[50vh]" />}
    </div>
  );
}

function Nothing({ isOpen, isNewer }: { isOpen: boolean; isNewer: boolean }) {
  if (isNewer) return <p>There is nothing older than this.</p>;
  return (
    <EmptyState title="No one has said anything yet.">
      {isOpen && <p>A question is a good start: what would make this better for your family?</p>}
    </EmptyState>
  );
}
