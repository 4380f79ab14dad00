import { DecisionList } from "@/components/decision/DecisionList";
import { ProposalList } from "@/components/proposal/ProposalList";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { DECISIONS_SHOWN, decisionsOf } from "@/lib/decision/read";
import { sharedDecisions } from "@/lib/decision/rules";
import { openInside } from "@/lib/door";
import { factsOf } from "@/lib/fact/read";
import { dayNumber } from "@/lib/fact/rules";
import { proposalsOpen } from "@/lib/proposal/read";

export const generateMetadata = pageTitle("Decisions");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function DecisionsPage({ params }: Props) {
  const { seen, decisions, facts, proposals } = await openInside(params, { decisions: decisionsOf, facts: factsOf, proposals: proposalsOpen });
  const work = `/${seen.partnership.slug}/work/${seen.work.slug}`;
  const at = `${work}/decisions`;
  const keeps = may(seen, "keep the record");
  return (
    <WorkFrame seen={seen} here="decisions">
      <h1>What was decided</h1>
      <p className="lead-words">Who was there when it was decided is what makes the difference. Each seat says that for itself.</p>
      {!seen.work.openedAt && !seen.work.recordedAfterwards && <CannotStartYet />}
      {keeps && (
        <p className="buttons">
          <ButtonLink href={`${at}/new`}>Record a decision</ButtonLink>
          <ButtonLink href={`${at}/missing`} quiet>A decision is missing</ButtonLink>
          {may(seen, "put a proposal") && <ButtonLink href={`${work}/proposals/new`} quiet>Propose something</ButtonLink>}
        </p>
      )}
      {seen.work.openedAt && <p><a href={`${work}/proposals`} className="inline-flex min-h-11 items-center">All proposals</a></p>}
      {proposals.length > 0 && <><h2>Waiting for answers</h2><ProposalList proposals={proposals} at={work} /><h2>Decided</h2></>}
      {decisions.length === 0
        ? <EmptyState title="No decisions yet"><p>Write a decision down on the day it is made. Then everyone can see it and say what they think.</p></EmptyState>
        : <DecisionList decisions={decisions} shared={sharedDecisions(facts.list, dayNumber(seen.now))} at={at} />}
      {decisions.length === DECISIONS_SHOWN && <p>These are the last {DECISIONS_SHOWN}. Earlier ones stand in the <a href={`${work}/story`}>story</a>.</p>}
    </WorkFrame>
  );
}
