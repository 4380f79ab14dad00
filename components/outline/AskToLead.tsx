import { Card } from "@/components/ui/Card";
import { Choices } from "@/components/ui/Choices";
import { Form, type Send } from "@/components/ui/Form";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import { LEAD_SIDES, sideAsks } from "@/lib/outline/words";

/** For the lead: hand the outline over, and go on leading until somebody says yes. */
export function AskToLead({ send }: { send: Send }) {
  return (
    <Card title="Should somebody else lead this?" id="ask">
      <p>You can hand this outline to the forum, or to the council, and ask them to lead. You keep your seat.</p>
      <Form send={send} once={crypto.randomUUID()}>
        <Choices name="side" label="Whom do you ask?" options={LEAD_SIDES.map((value) => ({ value, ...sideAsks[value] }))} />
        <TextArea name="words" optional label="What would you like to say to them?" audience="They read it in a letter, and everyone with a role here can read it. Please don’t name a child." rows={3} maxLength={600} />
        <Submit>Ask them to lead</Submit>
      </Form>
    </Card>
  );
}
