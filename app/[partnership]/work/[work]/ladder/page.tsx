import { AskTheSeats } from "@/components/ladder/AskTheSeats";
import { ClaimForm } from "@/components/ladder/ClaimForm";
import { LadderHistory } from "@/components/ladder/LadderHistory";
import { SaidTable } from "@/components/ladder/SaidTable";
import { WhatHelps } from "@/components/ladder/WhatHelps";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { HowTogether } from "@/components/work/HowTogether";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openOutline } from "@/lib/door";
import { factsOf } from "@/lib/fact/read";
import { historyOf } from "@/lib/ladder/history";
import { asksGiven, sayingsOf } from "@/lib/ladder/read";
import { seatsToAsk } from "@/lib/ladder/read-asks";
import { saidSoFar } from "@/lib/ladder/read-said";
import { whoSeesSayings } from "@/lib/ladder/words";
import { recordFor } from "@/lib/record/rules";
import { stagesSoFar } from "@/lib/work/read-stages";
import { submitAsk, submitClaim } from "./submit";

export const generateMetadata = pageTitle("Ladder");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function LadderPage({ params }: Props) {
  const reads = { sayings: sayingsOf, said: saidSoFar, facts: factsOf, begun: stagesSoFar };
  const { seen, sayings, said, facts, begun, inside } = await openOutline(params, reads, { toAsk: seatsToAsk });
  const slugs = await params;
  const at = `/${slugs.partnership}/work/${slugs.work}`;
  const hasSaid = sayings.views.some((view) => view.seatId === seen.seat?.id);
  const audience = whoSeesSayings(seen.partnership.name);
  return (
    <WorkFrame seen={seen} here="ladder">
      <h1>Where {seen.work.title} stands on the ladder</h1>
      {!seen.work.openedAt && !seen.work.recordedAfterwards && <CannotStartYet />}
      <HowTogether sayings={sayings} record={recordFor(seen, sayings, facts)} at={at} isInside={inside !== null} mayAim={may(seen, "say the aim")}>
        {may(seen, "give a view") && (
          <p className="buttons"><ButtonLink href={`${at}/ladder/view`} quiet={hasSaid}>{hasSaid ? "Give our view again" : "Say how your seat sees it"}</ButtonLink></p>
        )}
      </HowTogether>
      {inside && <WhatHelps claim={sayings.claim} talkHref={`${at}/comments`} />}
      {inside && inside.toAsk > 0 && <AskTheSeats send={submitAsk.bind(null, slugs)} once={crypto.randomUUID()} seats={inside.toAsk} />}
      {inside && may(seen, "say which rung") && (
        <ClaimForm send={submitClaim.bind(null, slugs)} once={crypto.randomUUID()} sayings={sayings} asksForWords={asksGiven(seen, facts.list)} audience={audience} togetherHref={`${at}/ladder/together`} />
      )}
      <LadderHistory {...historyOf(begun, said)} rungs={sayings.rungs} />
      <p><a href={`${at}/ladder/record#over-time`}>What the record showed over time, beside these</a></p>
      <h2>What was said so far</h2>
      <SaidTable said={said} />
    </WorkFrame>
  );
}
