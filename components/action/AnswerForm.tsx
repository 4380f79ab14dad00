import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";

type Props = { send: Send; once: string; number: number; words: string; quiet?: boolean };

/** One button that answers: yes, or hand it back. Both are fine. */
export function AnswerForm({ send, once, number, words, quiet = false }: Props) {
  return (
    <Form send={send} once={once}>
      <Hidden name="number" value={String(number)} />
      <Submit kind={quiet ? "quiet" : "main"}>{words}</Submit>
    </Form>
  );
}
