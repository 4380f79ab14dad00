import { PutFields } from "@/components/proposal/PutFields";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { topicNamed } from "@/lib/comment/read-topics";
import { commentNumber } from "@/lib/comment/rules";
import { openInside } from "@/lib/door";
import { closingChoices } from "@/lib/proposal/read";
import { submitProposal } from "../submit";

export const generateMetadata = pageTitle("Propose something");

type Props = { params: Promise<{ partnership: string; work: string }>; searchParams: Promise<{ topic?: string | string[] }> };

export default async function NewProposalPage({ params, searchParams }: Props) {
  const number = commentNumber((await searchParams).topic);
  const { seen, days, topic } = await openInside(params, { days: closingChoices, topic: topicNamed(number) });
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}/comments`;
  return (
    <WorkFrame seen={seen} here="comments" narrow>
      <Breadcrumb links={[{ href: at, label: "Comments" }, ...(topic ? [{ href: `${at}/${topic.number}`, label: topic.title }] : [])]} here="Propose something" />
      <h1>Propose something</h1>
      <p className="lead-words">Everyone with a seat here is asked by letter: agree, not sure, or object and why.</p>
      {may(seen, "put a proposal") ? (
        <Form send={submitProposal.bind(null, await params)} once={crypto.randomUUID()} submit="Put this proposal">
          {topic && <Hidden name="topic" value={String(topic.number)} />}
          <PutFields days={days} />
        </Form>
      ) : <NothingMoreHere seen={seen} />}
    </WorkFrame>
  );
}
