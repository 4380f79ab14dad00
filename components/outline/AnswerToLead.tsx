import { Card } from "@/components/ui/Card";
import { Details } from "@/components/ui/Details";
import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Select } from "@/components/ui/Select";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import type { AskedNow } from "@/lib/outline/read";
import { sideWords } from "@/lib/outline/words";
import { isFamily } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import type { SeatAtTable } from "@/lib/work/read";

type Props = { ask: AskedNow; table: SeatAtTable[]; hasASeat: boolean; agree: Send; putOff: Send; decline: Send };

const READERS = "Everyone with a role in this partnership can read it. Please don’t name a child.";

/** Yes, not now, or no and why: three answers of equal standing. */
export function AnswerToLead({ ask, table, hasASeat, agree, putOff, decline }: Props) {
  const seats = table.filter(({ sector }) => ask.side === "forum" || !isFamily(sector));
  const parents = table.find(({ sector }) => sector === "parent-carers");
  return (
    <Card title={`Will ${sideWords[ask.side]} lead this?`} look="tint" id="answer">
      <p>Whoever leads invites people, says which rung the work is on, and moves it on. {ask.by ?? "Whoever began"} keeps their seat. Yes, not now and no are all fine.</p>
      <Form send={agree} once={crypto.randomUUID()}>
        <Hidden name="ask" value={ask.id} />
        {!hasASeat && <Select name="seat" label="Which seat will you sit in?" empty="Choose a seat" options={seats.map((seat) => ({ value: seat.id, label: seatWords(seat) }))} defaultValue={ask.side === "forum" ? parents?.id : undefined} />}
        {!hasASeat && ask.side === "council" && <TextField name="seatLabel" optional label="None of these? Name your seat" hint="For example: Council SEND team" maxLength={60} autoComplete="off" />}
        <Submit pending="Saving…">Yes, I will lead it</Submit>
      </Form>
      <Details summary="Not now">
        <Form send={putOff} once={crypto.randomUUID()}>
          <Hidden name="ask" value={ask.id} />
          <TextArea name="words" optional label="When might it be better, or what would help?" audience={READERS} rows={2} maxLength={600} />
          <Submit kind="quiet" pending="Saving…">Say “not now”</Submit>
        </Form>
      </Details>
      <Details summary="No">
        <Form send={decline} once={crypto.randomUUID()}>
          <Hidden name="ask" value={ask.id} />
          <TextArea name="because" label="Why not?" audience={READERS} rows={2} maxLength={600} />
          <Submit kind="quiet" pending="Saving…">Say no</Submit>
        </Form>
      </Details>
    </Card>
  );
}
