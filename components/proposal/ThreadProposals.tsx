import type { Send } from "@/components/ui/Form";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Card } from "@/components/ui/Card";
import { Details } from "@/components/ui/Details";
import { TimeWords } from "@/components/ui/TimeWords";
import type { ShownProposal } from "@/lib/proposal/read";
import { weekdayWordsOf } from "@/lib/work/dates";
import { AnswerForm } from "./AnswerForm";
import { ProposalSeats } from "./ProposalSeats";
import { ProposalTags } from "./ProposalTags";

type Props = { proposals: ShownProposal[]; at: string; topic?: number; mayPut: boolean; send: Send };

const isOver = ({ state }: ShownProposal) => state === "ended" || state === "withdrawn";

/** What is proposed in a thread: what waits for answers as a card with its form, what is over as a line. */
export function ThreadProposals({ proposals, at, topic, mayPut, send }: Props) {
  const over = proposals.filter(isOver);
  if (proposals.length === 0 && !mayPut) return null;
  return (
    <div className="max-w-[46rem] flow">
      {proposals.filter((one) => !isOver(one)).map((one) => <OpenProposal key={one.number} proposal={one} at={at} send={send} />)}
      {over.length > 0 && (
        <Details summary="What was proposed here before">
          <ul>{over.map((one) => <li key={one.number}><a href={`${at}/proposals/${one.number}`} className="inline-flex min-h-11 items-center">{one.outcome || `Withdrawn: ${one.what}`}</a></li>)}</ul>
        </Details>
      )}
      {mayPut && <p className="buttons"><ButtonLink href={`${at}/proposals/new${topic ? `?topic=${topic}` : ""}`} quiet>Propose something</ButtonLink></p>}
    </div>
  );
}

function OpenProposal({ proposal: one, at, send }: { proposal: ShownProposal; at: string; send: Send }) {
  return (
    <Card title={`Proposal ${one.number}`} look="tint" id={`proposal-${one.number}`}>
      <p className="font-heading">{one.what}</p>
      <p className="text-small">{one.putBy.name} ({one.putBy.seat}) asks everyone here to answer by <TimeWords at={one.closesOn}>{weekdayWordsOf(one.closesOn)}</TimeWords>.</p>
      <ProposalTags proposal={one} />
      <ProposalSeats proposal={one} />
      {one.mayBe.answered && <AnswerForm proposal={one} send={send} folded />}
      <p><a href={`${at}/proposals/${one.number}`} className="inline-flex min-h-11 items-center">Read who said what about proposal {one.number}</a></p>
    </Card>
  );
}
