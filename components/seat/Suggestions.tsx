import { Card } from "@/components/ui/Card";
import { EmailField } from "@/components/ui/EmailField";
import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import type { Matters } from "@/lib/seat/read-matters";
import { isFamily } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { HowChosen } from "./HowChosen";

type Props = { suggestions: Matters["suggestions"]; takeUp: Send; setAside: Send };

/** For the lead: somebody who was asked says who should be asked instead. */
export function Suggestions({ suggestions, takeUp, setAside }: Props) {
  return suggestions.map((one) => (
    <Card key={one.id} title={`${one.by} says: ask ${one.name} instead`} look="tint" id={`suggested-${one.id}`}>
      <p>For the {seatWords(one)} seat.</p>
      {one.words && <blockquote>{one.words}</blockquote>}
      <Form send={takeUp} once={crypto.randomUUID()} submit={`Send ${one.name} an invitation`}>
        <Hidden name="suggestion" value={one.id} />
        <EmailField name="email" label="Their email address" defaultValue={one.email} audience="Only you see it." autoComplete="off" />
        {isFamily(one.sector) && <HowChosen asksWhoPays />}
      </Form>
      <Form send={setAside} once={crypto.randomUUID()}><Hidden name="suggestion" value={one.id} /><Submit kind="quiet" pending="Saving…">Do not ask {one.name}</Submit></Form>
    </Card>
  ));
}
