import { Card } from "@/components/ui/Card";
import { Details } from "@/components/ui/Details";
import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
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
      <Details summary="Not this time">
        <Form send={notGive} once={crypto.randomUUID()} submit="Send this answer">
          <Hidden name="request" value={one.id} />
          <TextArea name="because" label="Why not, in kind words?" audience={`Only ${one.name} reads this.`} rows={3} maxLength={600} />
        </Form>
      </Details>
    </Card>
  ));
}
