import { CommentForm } from "@/components/comment/CommentForm";
import { CommentThread } from "@/components/comment/CommentThread";
import { InPrivate } from "@/components/comment/PrivateWords";
import { TopicsCard } from "@/components/comment/TopicsCard";
import { addressesOf } from "@/components/comment/thread";
import { ThreadProposals } from "@/components/proposal/ThreadProposals";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { commentsBefore } from "@/lib/comment/read";
import { boxWith } from "@/lib/comment/read-draft";
import { saidInPrivate } from "@/lib/comment/read-private";
import { topicsOf } from "@/lib/comment/read-topics";
import { boxOf, commentNumber, GENERAL, TOPICS_ABOVE } from "@/lib/comment/rules";
import { GENERAL_TALK } from "@/lib/comment/words";
import { openInside } from "@/lib/door";
import { proposalsIn } from "@/lib/proposal/read";
import { readTo } from "./read-to";
import { submitAnswer } from "../proposals/submit";
import { submitComment } from "./submit";

type Props = { params: Promise<{ partnership: string; work: string }>; searchParams: Promise<{ before?: string | string[]; reply?: string | string[] }> };

export const generateMetadata = pageTitle("Comments");

export default async function CommentsPage({ params, searchParams }: Props) {
  const sent = await searchParams;
  const before = commentNumber(sent.before);
  const { seen, page, list, box, inPrivate, proposals } = await openInside(params, { page: commentsBefore(GENERAL, before), list: topicsOf(TOPICS_ABOVE), box: boxWith(boxOf.thread(GENERAL)), inPrivate: saidInPrivate, proposals: proposalsIn(GENERAL) });
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  const thread = { ...slugs, workId: seen.work.id, topic: GENERAL };
  const { at } = addressesOf(thread);
  const workAt = `/${slugs.partnership}/work/${slugs.work}`;
  const mayPost = may(seen, "post a comment");
  const replyTo = page.comments.find((one) => one.number === commentNumber(sent.reply));
  readTo(seen, GENERAL, page);
  return (
    <WorkFrame seen={seen} here="comments">
      <h1>Comments</h1>
      {!seen.work.openedAt && <CannotStartYet />}
      {seen.work.openedAt && before === undefined && <TopicsCard list={list} at={at} mayBegin={may(seen, "begin a topic")} />}
      {seen.work.openedAt && <h2>{GENERAL_TALK}</h2>}
      {seen.work.openedAt && before === undefined && <ThreadProposals proposals={proposals} at={workAt} mayPut={may(seen, "put a proposal")} send={submitAnswer.bind(null, slugs)} />}
      {seen.work.openedAt && <CommentThread page={page} thread={thread} isOpen={mayPost} />}
      {mayPost && before === undefined && (
        <div id="write" className="max-w-[46rem]">
          <CommentForm send={submitComment.bind(null, slugs, at)} thread={thread} box={box} once={crypto.randomUUID()} replyTo={replyTo} />
        </div>
      )}
      {seen.work.openedAt && before === undefined && <InPrivate said={inPrivate} at={at} maySay={may(seen, "say it privately")} />}
    </WorkFrame>
  );
}
