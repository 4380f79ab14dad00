import { notFound } from "next/navigation";
import { HowChosen } from "@/components/seat/HowChosen";
import { Choices } from "@/components/ui/Choices";
import { Form } from "@/components/ui/Form";
import { Select } from "@/components/ui/Select";
import { TextField } from "@/components/ui/TextField";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { needWords } from "@/lib/invitation/words";
import { NEEDS } from "@/lib/seat/input";
import { seatsOf } from "@/lib/seat/read";
import { seatWords, toldChoices } from "@/lib/seat/words";
import { submitWithoutEmail } from "./submit";

export const generateMetadata = pageTitle("Somebody without email");

export default async function WithoutEmailPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, seats } = await openInside(params, { seats: seatsOf });
  if (!may(seen, "invite people") || !seen.work.openedAt) notFound();
  return (
    <WorkFrame seen={seen} here="seats" narrow>
      <h1>Add somebody without email</h1>
      <p className="lead-words">Have you spoken with them, and have they said yes? Then they have a seat from today.</p>
      <h2>Tell them before they say yes</h2>
      <ul>
        <li>This is not part of any child’s plan. Some people here may work on plans.</li>
        <li>Everyone with a seat sees their name. Anyone may ask to read what is written here. Names are normally taken out first.</li>
        <li>You will tell them what happens. What they say to you, you write down as theirs.</li>
      </ul>
      <Form send={submitWithoutEmail.bind(null, slugs)} once={crypto.randomUUID()} submit="Give them the seat" pending="Adding…">
        <TextField name="name" label="What shall we call them?" hint="A first name is enough." audience="Everyone with a seat sees it." maxLength={60} autoComplete="off" />
        <Select name="seat" label="Seat" empty="Choose a seat" options={seats.map((seat) => ({ value: seat.id, label: seatWords(seat) }))} />
        <HowChosen asksWhoPays />
        <Choices name="told" label="How will you tell them what happens?" options={toldChoices} />
        <Choices name="needs" many optional label="What do they need to take part?" audience="Only you and they see this." options={NEEDS.map((value) => ({ value, label: needWords[value] }))} />
        <TextField name="otherNeeds" optional label="Something else they need?" audience="Only you and they see this. Please don’t name a child." maxLength={300} autoComplete="off" />
      </Form>
    </WorkFrame>
  );
}
