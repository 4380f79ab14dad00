import type { Metadata } from "next";
import { InvitationFrame } from "@/components/invitation/InvitationFrame";
import { LadderPicture } from "@/components/ladder/LadderPicture";
import { ViewForm } from "@/components/ladder/ViewForm";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Details } from "@/components/ui/Details";
import { Notice } from "@/components/ui/Notice";
import { openAsked } from "@/lib/door";
import { askedShown } from "@/lib/ladder/read-asked";
import { isSeatOfOne } from "@/lib/ladder/rules";
import { askStateWords, sealedWords, seatOfOneWords, whoSeesSayings } from "@/lib/ladder/words";
import { seatWords } from "@/lib/seat/words";
import { stageWords } from "@/lib/work/words";
import { submitAskedView } from "./submit";

export const metadata: Metadata = { title: "How do you see it?", robots: { index: false } };

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ said?: string }> };

export default async function AskedPage({ params, searchParams }: Props) {
  const { token, seen, found } = await openAsked(params, askedShown);
  const { partnership, work, seat, stage } = seen;
  const { rungs, credit, inMySeat, state } = found;
  const { said } = await searchParams;
  if (state !== "to answer" || !seat) {
    const next = `/${partnership.slug}/work/${work.slug}/ladder`;
    return (
      <InvitationFrame partnership={partnership} said={said}>
        <h1>{state === "answered" ? "Your seat has answered" : state === "expired" ? "This link has stopped working" : "This letter is over"}</h1>
        <p className="lead-words">{askStateWords[state === "to answer" ? "over" : state]}</p>
        <p className="buttons"><ButtonLink href={`/sign-in?next=${encodeURIComponent(next)}`}>Sign in</ButtonLink></p>
      </InvitationFrame>
    );
  }
  return (
    <InvitationFrame partnership={partnership} said={said}>
      <h1>How do you see {work.title}?</h1>
      <p className="lead-words">You sit for {seatWords(seat)}. Say where the work stands on the ladder today, in the {stageWords[stage]} stage. It takes about a minute.</p>
      <p>Nobody tells you what to say. {sealedWords}</p>
      {isSeatOfOne(inMySeat) && <Notice title="You are the only one in this seat"><p>{seatOfOneWords(seatWords(seat))}</p></Notice>}
      <Details summary="See the whole ladder first"><LadderPicture rungs={rungs} credit={credit} open level={2} /></Details>
      <ViewForm send={submitAskedView.bind(null, token)} once={crypto.randomUUID()} rungs={rungs} audience={whoSeesSayings(partnership.name)} />
      <p className="text-muted">Ladder: <a href={credit.href}>{credit.text}</a></p>
    </InvitationFrame>
  );
}
