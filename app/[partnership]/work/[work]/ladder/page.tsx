import type { Metadata } from "next";
import { ClaimForm } from "@/components/ladder/ClaimForm";
import { SaidTable } from "@/components/ladder/SaidTable";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { HowTogether } from "@/components/work/HowTogether";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openOutline } from "@/lib/door";
import { factsOf } from "@/lib/fact/read";
import { claimAsksForWords, saidSoFar, sayingsOf } from "@/lib/ladder/read";
import { whoSeesSayings } from "@/lib/ladder/words";
import { recordFor } from "@/lib/record/rules";
import { submitClaim } from "./submit";

export const metadata: Metadata = { title: "The ladder" };

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function LadderPage({ params }: Props) {
  const { seen, sayings, said, facts, inside } = await openOutline(params, { sayings: sayingsOf, said: saidSoFar, facts: factsOf }, { asksForWords: claimAsksForWords });
  const slugs = await params;
  const { views } = sayings;
  const hasSaid = views.some((view) => view.seatId === seen.seat?.id);
  return (
    <WorkFrame seen={seen} here="ladder">
      <h1>Where {seen.work.title} stands on the ladder</h1>
      {!seen.work.openedAt && !seen.work.recordedAfterwards && <CannotStartYet />}
      <HowTogether sayings={sayings} record={recordFor(seen, sayings, facts)} at={`/${slugs.partnership}/work/${slugs.work}`} isInside={inside !== null}>
        {may(seen, "give a view") && (
          <p className="buttons">
            <ButtonLink href={`/${slugs.partnership}/work/${slugs.work}/ladder/view`} quiet={hasSaid}>
              {hasSaid ? "Give our view again" : "Say how your seat sees it"}
            </ButtonLink>
          </p>
        )}
      </HowTogether>
      {inside && may(seen, "say which rung") && (
        <ClaimForm
          send={submitClaim.bind(null, slugs)}
          once={crypto.randomUUID()}
          sayings={sayings}
          asksForWords={inside.asksForWords}
          audience={whoSeesSayings(seen.partnership.name)}
        />
      )}
      <h2>What was said so far</h2>
      <SaidTable said={said} />
    </WorkFrame>
  );
}
