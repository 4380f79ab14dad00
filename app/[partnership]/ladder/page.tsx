import type { Metadata } from "next";
import { LadderPicture } from "@/components/ladder/LadderPicture";
import { LadderVersions } from "@/components/ladder/LadderVersions";
import { TestsNeeded } from "@/components/ladder/TestsNeeded";
import { bandWords } from "@/components/ladder/LadderRungs";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Flash } from "@/components/ui/Flash";
import { EmptyState } from "@/components/ui/EmptyState";
import { openPublic } from "@/lib/door";
import { saidWords } from "@/lib/form/said";
import { mayHere } from "@/lib/access/see";
import { ladderInForce } from "@/lib/ladder/read-tests";
import { versionsOf } from "@/lib/ladder/read-versions";
import { bandMeaning } from "@/lib/ladder/words";

export const metadata: Metadata = { title: "The ladder" };

type Props = { params: Promise<{ partnership: string }>; searchParams: Promise<{ said?: string | string[] }> };

export default async function AboutTheLadderPage({ params, searchParams }: Props) {
  const { said: key } = await searchParams;
  const said = saidWords(typeof key === "string" ? key : undefined);
  const { partnership, ladder, here } = await openPublic(params, { ladder: ladderInForce }, { versions: versionsOf });
  return (
    <PartnershipFrame partnership={partnership} seen={here?.seen ?? null} here="ladder">
      {said && <Flash><p>{said}</p></Flash>}
      <h1>{ladder ? ladder.name : "The ladder"}</h1>
      <p className="lead-words">A ladder of ways to work with families. Each rung says how much families share in the work.</p>
      {ladder ? (
        <>
          <LadderPicture rungs={ladder.rungs} credit={{ text: ladder.credit, href: ladder.link }} level={2} open />
          <AboutRungs />
          <TestsNeeded ladder={ladder.ladder} />
          <p className="buttons">
            <ButtonLink href={`/${partnership.slug}/ladder/poster`} quiet>A poster to print</ButtonLink>
            {here && mayHere(here.seen, "administer") && <ButtonLink href={`/${partnership.slug}/ladder/change`} quiet>Change the ladder</ButtonLink>}
            {here && mayHere(here.seen, "administer") && <ButtonLink href={`/${partnership.slug}/ladder/tests`} quiet>Which tests each rung needs</ButtonLink>}
          </p>
          {here && <LadderVersions versions={here.versions} at={mayHere(here.seen, "look at what is asked") ? `/${partnership.slug}/ladder/tests` : undefined} />}
        </>
      ) : (
        <EmptyState title="No ladder yet">
          <p>{partnership.name} has not chosen its ladder.</p>
        </EmptyState>
      )}
    </PartnershipFrame>
  );
}

function AboutRungs() {
  return (
    <>
      <h2>How to read it</h2>
      <ul>
        {(["with", "for", "to"] as const).map((band) => <li key={band}><b>{bandWords[band]}:</b> {bandMeaning[band]}</li>)}
        <li>A low rung is not a failure. An honest low rung is worth more than a high one that families do not share.</li>
        <li>Each piece of work shows <b>what the lead says</b> and <b>what each seat says</b>, side by side. Nobody works out an average.</li>
        <li>Where they differ, that is what to talk about.</li>
        <li>A rung is about one piece of work. It never ranks people or teams.</li>
      </ul>
    </>
  );
}
