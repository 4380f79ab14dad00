import { TimeWords } from "@/components/ui/TimeWords";
import type { ShownProposal } from "@/lib/proposal/read";
import { weekdayWordsOf } from "@/lib/work/dates";
import { ProposalSeats } from "./ProposalSeats";
import { ProposalTags } from "./ProposalTags";

/** Proposals with how they stand; each leads to its own page. `at` is the address of the work. */
export function ProposalList({ proposals, at, level = 3 }: { proposals: ShownProposal[]; at: string; level?: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ul className="bare flow">
      {proposals.map((one) => (
        <li key={one.number} className="card flow">
          <Heading className="text-body font-heading"><a href={`${at}/proposals/${one.number}`} className="inline-flex min-h-11 items-center">{one.outcome || one.what}</a></Heading>
          <p className="text-small text-muted">
            {one.putBy.name} ({one.putBy.seat}) asked everyone to answer by <TimeWords at={one.closesOn}>{weekdayWordsOf(one.closesOn)}</TimeWords>
            {one.topic && <>, in the topic <a href={`${at}/comments/${one.topic.number}`}>{one.topic.title}</a></>}.
          </p>
          <ProposalTags proposal={one} />
          <ProposalSeats proposal={one} />
        </li>
      ))}
    </ul>
  );
}
