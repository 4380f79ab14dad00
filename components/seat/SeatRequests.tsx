import { Card } from "@/components/ui/Card";
import { Form, type Send } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import { isFamily } from "@/lib/seat/sectors";
import type { Matters } from "@/lib/seat/read-matters";
import { seatWords } from "@/lib/seat/words";
import { dayWords } from "@/lib/work/dates";
import { HowChosen } from "./HowChosen";

type Props = { requests: Matters["requests"]; give: Send; notGive: Send };

/** For the lead: who asks for a seat, each with two answers. */
export function SeatRequests({ requests, give, notGive }: Props) {
  return requests.map((one) => (
    <Card key={one.id} title={`${one.name} asks for a seat: ${seatWords(one)}`} look="tint" id={`asks-${one.id}`}>
      <p>{one.organisation && `${one.organisation}. `}Asked on {dayWords(new Date(one.on))}.</p>
      {one.words && <blockquote>{one.words}</blockquote>}
      <Form send={give} once={crypto.randomUUID()} submit={`Give ${one.name} the seat`} pending="Saving…">
        <Hidden name="request" value={one.id} />
        {isFamily(one.sector) && <HowChosen asksWhoPays />}
      </Form>
      <Form send={notGive} once={crypto.randomUUID()}>
        <FormDetails summary="Not this time">
          <Hidden name="request" value={one.id} />
          <TextArea name="because" label="Why not, in kind words?" audience={`Only ${one.name} reads this.`} rows={3} maxLength={600} />
          <Submit>Send this answer</Submit>
        </FormDetails>
      </Form>
    </Card>
  ));
}
