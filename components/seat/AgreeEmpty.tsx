import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import type { Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";

type Props = { seat: { id: string; sector: Sector; label: string }; because: string; send: Send };

/** For somebody in a family seat: the reason is fair, from where they sit. Not pressing it is fine too. */
export function AgreeEmpty({ seat, because, send }: Props) {
  return (
    <Form send={send} once={crypto.randomUUID()}>
      <Hidden name="seat" value={seat.id} />
      <Hidden name="because" value={because} />
      <p>Do you agree that this seat may stay empty, for this reason? You need not say anything.</p>
      <Submit kind="quiet" pending="Saving…">I agree<span className="sr-only"> that the {seatWords(seat)} seat may stay empty</span></Submit>
    </Form>
  );
}
