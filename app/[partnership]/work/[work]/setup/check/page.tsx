import { ContactCard, IdeaCard, InvitationsCard, SeatsCard, SettledCard } from "@/components/setup/CheckCards";
import { firstLetter } from "@/components/setup/first-letter";
import { LetterSheet } from "@/components/setup/LetterSheet";
import { SendLetters } from "@/components/setup/SendLetters";
import { setupAddress, SetupPage } from "@/components/setup/SetupPage";
import { pageTitle } from "@/components/work/page-title";
import { openInside } from "@/lib/door";
import { lay } from "@/lib/letter/layout";
import { seatsOf } from "@/lib/seat/read";
import { seatsMissing } from "@/lib/seat/rules";
import { settings } from "@/lib/settings";
import { leadOf, settledBeforeIn } from "@/lib/work/read";
import { draftsOf } from "@/lib/work/read-setup";
import { submitSending } from "./submit";

export const generateMetadata = pageTitle("Check before you invite people");

export default async function CheckPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, seats, drafts, settled, card } = await openInside(params, { seats: seatsOf, drafts: draftsOf, settled: settledBeforeIn, card: leadOf });
  const first = drafts[0];
  const seat = seats.find((one) => one.id === first?.seat);
  const letter = first && seat && firstLetter({ seen, card, to: first, seat, settled, appUrl: settings().appUrl });
  return (
    <SetupPage seen={seen} title="Check before you invite people" step={{ at: 4, words: "check and send" }}>
      <IdeaCard seen={seen} />
      <SettledCard seen={seen} settled={settled} />
      <SeatsCard seen={seen} seats={seats} mine={seen.seat.id} />
      <InvitationsCard seen={seen} seats={seats} drafts={drafts} />
      {card && <ContactCard card={card} />}
      {letter && (
        <>
          <h2>The letter to {first.name}</h2>
          <p>This is the letter, word for word. Each person gets one of their own, with their own link.</p>
          <LetterSheet letter={letter} text={(await lay(letter)).text} />
        </>
      )}
      <SendLetters
        send={submitSending.bind(null, slugs)}
        once={crypto.randomUUID()}
        letters={drafts.length}
        missing={seatsMissing(seats)}
        inviteHref={setupAddress(seen, "invite")}
        whoHref={setupAddress(seen, "who")}
      />
    </SetupPage>
  );
}
