import { LadderPicture } from "@/components/ladder/LadderPicture";
import { ViewForm } from "@/components/ladder/ViewForm";
import { Rests } from "@/components/stage/Rests";
import { Details } from "@/components/ui/Details";
import { Inset } from "@/components/ui/Inset";
import { Notice } from "@/components/ui/Notice";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { sayingsOf } from "@/lib/ladder/read";
import { myPlaceInSeat } from "@/lib/ladder/read-asks";
import { isSeatOfOne } from "@/lib/ladder/rules";
import { sealedWords, seatOfOneWords, whoSeesSayings } from "@/lib/ladder/words";
import { seatWords } from "@/lib/seat/words";
import { stageWords } from "@/lib/work/words";
import { submitView } from "../submit";

export const generateMetadata = pageTitle("How your seat sees it");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function ViewPage({ params }: Props) {
  const { seen, sayings, place } = await openInside(params, { sayings: sayingsOf, place: myPlaceInSeat });
  const { rungs, ladder, views } = sayings;
  const mine = views.find((view) => view.seatId === seen.seat.id);
  if (!may(seen, "give a view")) {
    return (
      <WorkFrame seen={seen} here="ladder" narrow>
        <h1>How {seatWords(seen.seat)} see it</h1>
        {seen.work.openedAt ? <><p>You can read what was said, but no more views are given.</p><Rests work={seen.work} stage={seen.stage} /></> : <CannotStartYet />}
      </WorkFrame>
    );
  }
  return (
    <WorkFrame seen={seen} here="ladder" narrow>
      <h1>How does your seat see it?</h1>
      <p className="lead-words">You sit for {seatWords(seen.seat)}. Say where {seen.work.title} stands on the ladder today, in the {stageWords[seen.stage]} stage.</p>
      {mine
        ? <Inset><p>Your seat said <b>{mine.rungName}</b> in this stage. You can say it again: both stay in the list, and the new one stands.</p></Inset>
        : <p>Nobody tells you what to say. {sealedWords}</p>}
      {!place.speaks && <Inset><p>Somebody was nominated to speak for your seat. What you say stands beside it, in your own words. You see other seats’ views when your seat has given its own.</p></Inset>}
      {isSeatOfOne(place.members) && <Notice title="You are the only one in this seat"><p>{seatOfOneWords(seatWords(seen.seat))}</p></Notice>}
      <Details summary="See the whole ladder first">
        <LadderPicture rungs={rungs} credit={{ text: ladder.credit, href: ladder.link }} open level={2} />
      </Details>
      <ViewForm send={submitView.bind(null, await params)} once={crypto.randomUUID()} rungs={rungs} audience={whoSeesSayings(seen.partnership.name)} />
      <p className="text-muted">Ladder: <a href={ladder.link}>{ladder.credit}</a></p>
    </WorkFrame>
  );
}
