import { WhoAsksWhom } from "@/components/outline/WhoAsksWhom";
import { SinceLastHere } from "@/components/comment/SinceLastHere";
import { WaitingForMe } from "@/components/saying/WaitingForMe";
import { may, type Inside } from "@/lib/access/see";
import { Rests } from "@/components/stage/Rests";
import { recordFor } from "@/lib/record/rules";
import { seatWords } from "@/lib/seat/words";
import type { SeatAtTable, standsBeforeMe } from "@/lib/work/read";
import { whatsNext } from "@/lib/work/rules";
import { CannotStartYet } from "./CannotStartYet";
import { HowTogether } from "./HowTogether";
import { LatestNews } from "./LatestNews";
import type { OutlineParts } from "./OverviewOutline";
import { RoundTheTable } from "./RoundTheTable";
import { SettledBefore } from "./SettledBefore";
import { TheIdea } from "./TheIdea";
import { TwoSides } from "./TwoSides";
import { Welcome } from "./Welcome";
import { WhatsNext } from "./WhatsNext";

type Props = OutlineParts & { seen: Inside; before: Awaited<ReturnType<typeof standsBeforeMe>> };

/** The work as those with a seat see it. */
export function OverviewInside({ seen, sayings, facts, start: { settled, table, lead, ask }, before }: Props) {
  const { partnership, work } = seen;
  const at = `/${partnership.slug}/work/${work.slug}`;
  const mayGiveView = may(seen, "give a view") && sayings.sealed;
  const notAnswered = table.filter(isAskedAndEmpty).map(seatWords);
  const next = whatsNext({ ...before, mayGiveView, mayClaim: may(seen, "say which rung") && !sayings.claim, notAnswered });
  const inviteHref = may(seen, "invite people") && work.openedAt ? `${at}/seats` : undefined;
  return (
    <>
      {before.isNew && may(seen, "post a comment") && <Welcome name={seen.person.name} at={at} mayGiveView={mayGiveView} />}
      <Rests work={work} stage={seen.stage} />
      <TheIdea work={work} lead={lead} fullTitle={before.fullTitle} showHref={may(seen, "show the full title") ? `${at}/setup/title` : undefined} />
      {ask && !work.stoppedAt && seen.stage !== "closed" && <WhoAsksWhom ask={ask} href={`${at}/outline`} />}
      {!work.openedAt && !work.stoppedAt && <CannotStartYet setupHref={may(seen, "set up the work") ? `${at}/setup` : undefined} />}
      <TwoSides
        first={
          <>
            {may(seen, "keep the record") && <WaitingForMe waiting={before.waiting} at={at} />}
            {work.openedAt && <WhatsNext next={next} at={at} />}
            <SinceLastHere isNew={before.news} at={at} />
          </>
        }
        left={work.openedAt ? <HowTogether sayings={sayings} record={recordFor(seen, sayings, facts)} at={at} isInside mayAim={may(seen, "say the aim")}><p><a href={`${at}/ladder`}>Who said what, and when</a></p></HowTogether> : <SettledBefore settled={settled} />}
        right={
          <>
            <RoundTheTable begunAt={work.begunAt} seats={table} inviteHref={inviteHref} seatsHref={work.openedAt ? `${at}/seats` : undefined} />
            {work.openedAt && <SettledBefore settled={settled} />}
            <LatestNews latest={before.latest} storyHref={`${at}/story`} now={seen.now} />
          </>
        }
      />
      {(work.openedAt || may(seen, "go on again")) && <p><a href={`${at}/stage`}>{may(seen, "move the stage") ? "Move the work to its next stage, let it rest or close it" : "The stages of this work"}</a></p>}
    </>
  );
}

const isAskedAndEmpty = (seat: SeatAtTable) => seat.members.length === 0 && seat.waiting > 0 && seat.emptyBecause === null;
