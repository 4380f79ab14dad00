import { redirect } from "next/navigation";
import { CommentForm } from "@/components/comment/CommentForm";
import { addressesOf } from "@/components/comment/thread";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { boxWith } from "@/lib/comment/read-draft";
import { boxOf, GENERAL } from "@/lib/comment/rules";
import { openInside } from "@/lib/door";
import { submitTopic } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("Begin a topic");

export default async function NewTopicPage({ params }: Props) {
  const { seen, box } = await openInside(params, { box: boxWith(boxOf.newTopic) });
  const thread = { partnership: seen.partnership.slug, work: seen.work.slug, topic: GENERAL };
  const { at } = addressesOf(thread);
  if (!may(seen, "begin a topic")) redirect(at);
  return (
    <WorkFrame seen={seen} here="comments" narrow>
      <Breadcrumb links={[{ href: at, label: "Comments" }]} here="Begin a topic" />
      <h1>Begin a topic</h1>
      <p>One thing to talk through together. It stands above general talk, where everyone finds it.</p>
      <div id="write">
        <CommentForm send={submitTopic.bind(null, { partnership: thread.partnership, work: thread.work }, at)} thread={thread} box={box} once={crypto.randomUUID()} isNewTopic />
      </div>
    </WorkFrame>
  );
}
