import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";

type Asks = { label: string; hint?: string; audience: string; optional?: boolean };
type Props = { send: Send; once: string; number: number; words: string; asks?: Asks; quiet?: boolean };

/** One thing a seat can say of something recorded: a button, and where it asks for words, a box. */
export function SayForm({ send, once, number, words, asks, quiet = false }: Props) {
  return (
    <Form send={send} once={once}>
      <Hidden name="number" value={String(number)} />
      {asks && <TextArea name="words" label={asks.label} hint={asks.hint} rows={3} maxLength={600} audience={asks.audience} optional={asks.optional} />}
      <Submit kind={quiet ? "quiet" : "main"}>{words}</Submit>
    </Form>
  );
}
