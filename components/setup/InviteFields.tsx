import { Choices } from "@/components/ui/Choices";
import { Details } from "@/components/ui/Details";
import { FieldRows } from "@/components/ui/FieldRows";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { HOW_INVITED, MOST_GUESTS } from "@/lib/invitation/input";
import { howWords, sharedWords } from "@/lib/invitation/words";
import type { CountedSeat } from "@/lib/seat/read";
import { isEmptied, seatsWithNobody } from "@/lib/seat/rules";
import { isFamily } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { offerAsks, OFFERS } from "@/lib/work/words";

type Guest = { name: string; email: string; seat: string; organisation: string; how: string; shared: boolean };

/** Whoever was typed before, then one row for each seat that has nobody yet, with that seat chosen. */
function rowsFor(drafts: Guest[], seats: CountedSeat[]): Record<string, string>[] {
  const families = new Set(seats.filter((seat) => isFamily(seat.sector)).map((seat) => seat.id));
  const typed = drafts.map(({ shared, ...draft }) => ({ ...draft, how: shared ? "shared" : families.has(draft.seat) ? draft.how : "" }));
  return [...typed, ...seatsWithNobody(seats).map((seat) => ({ seat: seat.id }))];
}

export function GuestFields({ drafts, seats }: { drafts: Guest[]; seats: CountedSeat[] }) {
  const columns = [
    { name: "name", label: "Name" },
    { name: "email", label: "Email address", kind: "email" as const },
    { name: "seat", label: "Seat", kind: "select" as const, empty: "Choose a seat", options: seats.filter((seat) => !isEmptied(seat)).map((seat) => ({ value: seat.id, label: seatWords(seat) })) },
    { name: "organisation", label: "Forum or organisation", optional: true },
    { name: "how", label: "How were they chosen?", hint: "Only for parent carers and young people.", kind: "select" as const, empty: "Choose", options: [...HOW_INVITED.map((value) => ({ value: value as string, label: howWords[value] })), { value: "shared", label: sharedWords }] },
  ];
  return <FieldRows name="guests" one="Person" columns={columns} rows={rowsFor(drafts, seats)} least={1} most={MOST_GUESTS} add="Add another person" />;
}

type Words = { message: string; timeAsked: string; offers: string[] };

/** What the letter says besides the idea. Nothing is filled in: what the starter leaves out, the letter leaves out (rule 14). */
export function LetterFields({ message, timeAsked, offers }: Words) {
  return (
    <>
      <TextArea name="message" optional label="Your message" hint="Say hello in your own words. Write only what is true." audience="Everyone you invite reads this. Please don’t name a child." rows={6} maxLength={600} defaultValue={message} />
      <Details summary="See an example">
        <p>“Hello. I keep hearing that our short breaks leaflet is hard to use. I would like us to work out together what would help. I would love to hear from you before anything is written.”</p>
        <p>Write “before anything is written” only if nothing is.</p>
      </Details>
      <TextField name="timeAsked" optional label="How much time do you ask for?" hint="For example: an hour a month until March" maxLength={120} defaultValue={timeAsked} autoComplete="off" />
      <Choices name="offers" many optional label="What can you offer?" hint="Tick only what is sure. The letter says what you tick, and no more." options={OFFERS.map((value) => ({ value, label: offerAsks[value] }))} defaultValue={offers} />
    </>
  );
}
