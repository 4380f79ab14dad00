import type { ReactNode } from "react";
import { Form, type Send } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";

type Asks = { label: string; hint?: string; audience: string; optional?: boolean };
type Props = { send: Send; once: string; number: number; words: string; asks?: Asks; quiet?: boolean; summary?: string; children?: ReactNode };

/** One thing a seat can say of something recorded: a button, where it asks for words a box, folded away under a summary if it has one. */
export function SayForm({ send, once, number, words, asks, quiet = false, summary, children }: Props) {
  const fields = (
    <>
      {children}
      {asks && <TextArea name="words" label={asks.label} hint={asks.hint} rows={3} maxLength={600} audience={asks.audience} optional={asks.optional} />}
      <Submit kind={quiet ? "quiet" : "main"}>{words}</Submit>
    </>
  );
  return (
    <Form send={send} once={once}>
      <Hidden name="number" value={String(number)} />
      {summary ? <FormDetails summary={summary}>{fields}</FormDetails> : fields}
    </Form>
  );
}
