import { ProposalList } from "@/components/proposal/ProposalList";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { PROPOSALS_SHOWN, proposalsAll } from "@/lib/proposal/read";

export const generateMetadata = pageTitle("Proposals");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function ProposalsPage({ params }: Props) {
  const { seen, proposals } = await openInside(params, { proposals: proposalsAll });
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}`;
  return (
    <WorkFrame seen={seen} here="decisions" narrow>
      <Breadcrumb links={[{ href: `${at}/decisions`, label: "Decisions" }]} here="Proposals" />
      <h1>What was proposed</h1>
      <p className="lead-words">Everyone with a seat can agree, be not sure or object, up to the last day. What comes of it is a decision.</p>
      {!seen.work.openedAt && !seen.work.recordedAfterwards && <CannotStartYet />}
      {may(seen, "put a proposal") && <p className="buttons"><ButtonLink href={`${at}/proposals/new`}>Propose something</ButtonLink></p>}
      {proposals.length === 0 ? <EmptyState title="Nothing was proposed yet"><p>A proposal gives everyone the same days to answer, also those who cannot come to a meeting.</p></EmptyState> : <ProposalList proposals={proposals} at={at} level={2} />}
      {proposals.length === PROPOSALS_SHOWN && <p>These are the last {PROPOSALS_SHOWN}. Earlier ones stand in the <a href={`${at}/story`}>story</a>.</p>}
    </WorkFrame>
  );
}
