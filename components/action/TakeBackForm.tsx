import { Details } from "@/components/ui/Details";
import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextArea } from "@/components/ui/TextArea";
import { whoSeesActions } from "@/lib/action/words";

type Props = { send: Send; once: string; number: number };

export function TakeBackForm({ send, once, number }: Props) {
  return (
    <Details summary="Take this back">
      <p>It is no longer shown here. The story of the work keeps it, with why.</p>
      <Form send={send} once={once} submit="Take it back">
        <Hidden name="number" value={String(number)} />
        <TextArea name="because" label="Why?" rows={2} maxLength={300} audience={whoSeesActions} />
      </Form>
    </Details>
  );
}
