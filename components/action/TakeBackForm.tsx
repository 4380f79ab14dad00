import { Form, type Send } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import { whoSeesActions } from "@/lib/action/words";

type Props = { send: Send; once: string; number: number };

export function TakeBackForm({ send, once, number }: Props) {
  return (
    <Form send={send} once={once}>
      <FormDetails summary="Take this back">
        <p>It is no longer shown here. The story of the work keeps it, with why.</p>
        <Hidden name="number" value={String(number)} />
        <TextArea name="because" label="Why?" rows={2} maxLength={300} audience={whoSeesActions} />
        <Submit>Take it back</Submit>
      </FormDetails>
    </Form>
  );
}
