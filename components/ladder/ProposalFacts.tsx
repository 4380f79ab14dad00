import { SummaryList } from "@/components/ui/SummaryList";
import { TimeWords } from "@/components/ui/TimeWords";
import type { ProposalShown } from "@/lib/ladder/read-tests";
import { proposalStateWords } from "@/lib/ladder/tests-words";
import { dayWords } from "@/lib/work/dates";

const day = (on: Date) => <TimeWords at={on}>{dayWords(on)}</TimeWords>;

/** Who proposed other tests, why, until when, and what the forum said. */
export function ProposalFacts({ proposal }: { proposal: ProposalShown }) {
  const { by, proposedAt, because, state, answerBy, answeredBy, answeredAt, declinedBecause } = proposal;
  return (
    <SummaryList
      rows={[
        { key: "by", label: "Who proposed it", value: <>{by}, on {day(proposedAt)}</> },
        { key: "because", label: "In their words", value: `“${because}”` },
        { key: "state", label: "How it stands", value: proposalStateWords[state] },
        ...(state === "waiting" ? [{ key: "until", label: "There is time until", value: day(answerBy) }] : []),
        ...(answeredBy && answeredAt ? [{ key: "answered", label: "Who answered for the forum", value: <>{answeredBy}, on {day(answeredAt)}</> }] : []),
        ...(declinedBecause ? [{ key: "declined", label: "Why not", value: `“${declinedBecause}”` }] : []),
      ]}
    />
  );
}
