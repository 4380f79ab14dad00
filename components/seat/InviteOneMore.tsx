import { Card } from "@/components/ui/Card";
import { Choices } from "@/components/ui/Choices";
import { EmailField } from "@/components/ui/EmailField";
import { Form, type Send } from "@/components/ui/Form";
import { Select } from "@/components/ui/Select";
import { TextField } from "@/components/ui/TextField";
import { sharedWords } from "@/lib/invitation/words";
import type { CountedSeat } from "@/lib/seat/read";
import { seatWords } from "@/lib/seat/words";
import { HowChosen } from "./HowChosen";

/** The lead asks one more person. The letter goes at once, with the words it had before. */
export function InviteOneMore({ seats, send }: { seats: CountedSeat[]; send: Send }) {
  return (
    <Card title="Ask somebody else" id="invite">
      <p>They get the same letter as everybody before them. It goes as soon as you press the button.</p>
      <Form send={send} once={crypto.randomUUID()} submit="Send the invitation">
        <TextField name="name" label="Name" maxLength={80} autoComplete="off" />
        <EmailField name="email" label="Email address" audience="Only you see it. Others see that somebody is asked." autoComplete="off" />
        <Select name="seat" label="Seat" empty="Choose a seat" options={seats.map((seat) => ({ value: seat.id, label: seat.emptyBecause === null ? seatWords(seat) : `${seatWords(seat)} (left empty until now)` }))} />
        <TextField name="organisation" label="Forum or organisation" optional maxLength={120} autoComplete="off" />
        <Choices name="oneOfSeveral" many optional label="Is this a mailbox that several people read?" options={[{ value: "yes", label: "Yes, somebody else here has the same address. This is another person." }]} />
        <HowChosen more={[{ value: "shared", label: sharedWords }]} asksWhoPays />
      </Form>
    </Card>
  );
}
