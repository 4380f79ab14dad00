import { Choices } from "@/components/ui/Choices";
import { Form, type Send } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import type { MayLead } from "@/lib/action/read";

type Props = { send: Send; once: string; number: number; people: MayLead[]; nobodyLeads: boolean };

/** Asks somebody else to lead it, or to share it. Open at once when nobody leads it. */
export function AskToLeadForm({ send, once, number, people, nobodyLeads }: Props) {
  if (people.length === 0) return null;
  return (
    <Form send={send} once={once}>
      <FormDetails summary={nobodyLeads ? "Ask somebody to lead it" : "Ask somebody else to lead it too"} open={nobodyLeads}>
        <Hidden name="number" value={String(number)} />
        <Choices
          name="leads"
          label="Who could lead it?"
          hint="Choose one or more, from any seat. We ask them by letter. They can say yes or hand it back."
          many
          options={people.map((one) => ({ value: one.membershipId, label: one.name, hint: one.seat }))}
        />
        <Submit>Ask them</Submit>
      </FormDetails>
    </Form>
  );
}
