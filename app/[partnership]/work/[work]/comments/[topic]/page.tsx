import { notFound } from "next/navigation";
import { CommentForm } from "@/components/comment/CommentForm";
import { CommentThread } from "@/components/comment/CommentThread";
import { addressesOf } from "@/components/comment/thread";
import { ThreadProposals } from "@/components/proposal/ThreadProposals";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { commentsBefore } from "@/lib/comment/read";
import { boxWith } from "@/lib/comment/read-draft";
import { topicWith } from "@/lib/comment/read-topics";
import { boxOf, commentNumber } from "@/lib/comment/rules";
import { openInside } from "@/lib/door";
import { proposalsIn } from "@/lib/proposal/read";
import { readTo } from "../read-to";
import { submitAnswer } from "../../proposals/submit";
import { submitComment } from "../submit";

type Props = {
  params: Promise<{ partnership: string; work: string; topic: string }>;
  searchParams: Promise<{ before?: string | string[]; reply?: string | string[] }>;
};

export const generateMetadata = pageTitle("Topic");

export default async function TopicPage({ params, searchParams }: Props) {
  const number = commentNumber((await params).topic) ?? notFound();
  const sent = await searchParams;
  const before = commentNumber(sent.before);
  const { seen, topic, page, box, proposals } = await openInside(params, { topic: topicWith(number), page: commentsBefore(number, before), box: boxWith(boxOf.thread(number)), proposals: proposalsIn(number) });
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  const thread = { ...slugs, workId: seen.work.id, topic: number };
  const { at, thread: here } = addressesOf(thread);
  const mayPost = may(seen, "post a comment");
  const replyTo = page.comments.find((one) => one.number === commentNumber(sent.reply));
  readTo(seen, number, page);
  return (
    <WorkFrame seen={seen} here="comments">
      <Breadcrumb links={[{ href: at, label: "Comments" }]} here="Topic" />
      <h1 className="wrap-anywhere">{topic.title}</h1>
      {before === undefined && <ThreadProposals proposals={proposals} at={`/${slugs.partnership}/work/${slugs.work}`} topic={number} mayPut={may(seen, "put a proposal")} send={submitAnswer.bind(null, slugs)} />}
      <CommentThread page={page} thread={thread} isOpen={mayPost} />
      {mayPost && before === undefined && (
        <div id="write" className="max-w-[46rem]">
          <CommentForm send={submitComment.bind(null, slugs, here)} thread={thread} box={box} once={crypto.randomUUID()} replyTo={replyTo} />
        </div>
      )}
    </WorkFrame>
  );
}
