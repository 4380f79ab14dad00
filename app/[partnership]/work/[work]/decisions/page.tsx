import { DecisionList } from "@/components/decision/DecisionList";
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

export const generateMetadata = pageTitle("Decisions");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function DecisionsPage({ params }: Props) {
  const { seen, decisions, facts } = await openInside(params, { decisions: decisionsOf, facts: factsOf });
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}/decisions`;
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
        </p>
      )}
      {decisions.length === 0
        ? <EmptyState title="No decisions yet"><p>Write a decision down on the day it is made. Then everyone can see it and say what they think.</p></EmptyState>
        : <DecisionList decisions={decisions} shared={sharedDecisions(facts.list, dayNumber(seen.now))} at={at} />}
      {decisions.length === DECISIONS_SHOWN && <p>These are the last {DECISIONS_SHOWN}. Earlier ones stand in the <a href={`/${seen.partnership.slug}/work/${seen.work.slug}/story`}>story</a>.</p>}
    </WorkFrame>
  );
}
