import { NamesAChild } from "@/components/hiding/NamesAChild";
import { ProposalAnswers } from "@/components/proposal/ProposalAnswers";
import { ProposalDeeds } from "@/components/proposal/ProposalDeeds";
import { ProposalFacts } from "@/components/proposal/ProposalFacts";
import { ProposalSeats } from "@/components/proposal/ProposalSeats";
import { ProposalTags } from "@/components/proposal/ProposalTags";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { openInside } from "@/lib/door";
import { proposalNumbered } from "@/lib/proposal/read";
import { submitAnswer, submitOutcome, submitRecordedAnswer, submitWithdrawal } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string; number: string }> };

export const generateMetadata = async ({ params }: Props) => pageTitle(`Proposal ${(await params).number}`)({ params });

export default async function OneProposalPage({ params }: Props) {
  const { number, ...slugs } = await params;
  const { seen, proposal } = await openInside(params, { proposal: proposalNumbered(number) });
  const at = `/${slugs.partnership}/work/${slugs.work}`;
  const sends = { answer: submitAnswer.bind(null, slugs), record: submitRecordedAnswer.bind(null, slugs), end: submitOutcome.bind(null, slugs), withdraw: submitWithdrawal.bind(null, slugs) };
  return (
    <WorkFrame seen={seen} here="decisions" narrow>
      <Breadcrumb links={[{ href: `${at}/decisions`, label: "Decisions" }, { href: `${at}/proposals`, label: "Proposals" }]} here={`Proposal ${proposal.number}`} />
      <h1>{proposal.what}</h1>
      <ProposalTags proposal={proposal} />
      <ProposalFacts proposal={proposal} at={at} />
      <h2>Who said what</h2>
      <ProposalSeats proposal={proposal} />
      <ProposalAnswers proposal={proposal} />
      <ProposalDeeds proposal={proposal} sends={sends} />
      <NamesAChild at={at} thing="proposal" number={proposal.number} />
    </WorkFrame>
  );
}
