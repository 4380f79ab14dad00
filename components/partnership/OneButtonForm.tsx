import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import { VisuallyHidden } from "@/components/ui/VisuallyHidden";

type Props = { send: Send; once: string; id: string; words: string; what: string };

/** One quiet button that does one thing to one thing of a list; `what` names it for who cannot see the list. */
export function OneButtonForm({ send, once, id, words, what }: Props) {
  return (
    <Form send={send} once={once}>
      <Hidden name="id" value={id} />
      <Submit kind="quiet">{words}<VisuallyHidden> {what}</VisuallyHidden></Submit>
    </Form>
  );
}
