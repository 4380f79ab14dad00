import type { Metadata } from "next";
import { ClaimForm } from "@/components/ladder/ClaimForm";
import { LadderPicture } from "@/components/ladder/LadderPicture";
import { ThreeSayings } from "@/components/ladder/LadderSayings";
import { LadderTogether } from "@/components/ladder/LadderTogether";
import { SaidTable } from "@/components/ladder/SaidTable";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { marksShown, sayingsShown } from "@/components/work/sayings-shown";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openOutline } from "@/lib/door";
import { claimAsksForWords, saidSoFar, sayingsOf } from "@/lib/ladder/read";
import { whoSeesSayings } from "@/lib/ladder/words";
import { submitClaim } from "./submit";

export const metadata: Metadata = { title: "The ladder" };

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function LadderPage({ params }: Props) {
  const { seen, sayings, said, inside } = await openOutline(params, { sayings: sayingsOf, said: saidSoFar }, { asksForWords: claimAsksForWords });
  const slugs = await params;
  const { rungs, ladder, views } = sayings;
  const hasSaid = views.some((view) => view.seatId === seen.seat?.id);
  const credit = { text: ladder.credit, href: ladder.link };
  return (
    <WorkFrame seen={seen} here="ladder">
      <h1>Where {seen.work.title} stands on the ladder</h1>
      {!seen.work.openedAt && !seen.work.recordedAfterwards && <CannotStartYet />}
      <LadderTogether
        sayings={<ThreeSayings sayings={sayingsShown(sayings)} />}
        picture={<LadderPicture rungs={rungs} marks={marksShown(sayings)} credit={credit} folds />}
      >
        {may(seen, "give a view") && (
          <p className="buttons">
            <ButtonLink href={`/${slugs.partnership}/work/${slugs.work}/ladder/view`} quiet={hasSaid}>
              {hasSaid ? "Give our view again" : "Say how your seat sees it"}
            </ButtonLink>
          </p>
        )}
      </LadderTogether>
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
