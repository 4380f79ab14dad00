import { Choices } from "@/components/ui/Choices";
import { Form, type Send } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import type { ShownProposal } from "@/lib/proposal/read";
import { STANDS } from "@/lib/proposal/rules";
import { standHints, standWords, whoSeesProposals } from "@/lib/proposal/words";

type Props = { proposal: ShownProposal; send: Send; folded?: boolean };

/** How this reader stands. It can be changed until the last day is over. */
export function AnswerForm({ proposal: { number, mine }, send, folded = false }: Props) {
  const fields = (
    <>
      <StandChoices label="Do you agree?" stand={mine ?? undefined} />
      <Submit>{mine ? "Change my answer" : "Send my answer"}</Submit>
    </>
  );
  return (
    <Form send={send} once={crypto.randomUUID()}>
      <Hidden name="number" value={String(number)} />
      {folded ? <FormDetails summary={mine ? `You said: ${standWords[mine].toLowerCase()}. Change it` : "Say if you agree"}>{fields}</FormDetails> : fields}
    </Form>
  );
}

export function StandChoices({ label, stand }: { label: string; stand?: string }) {
  return (
    <>
      <Choices name="stand" label={label} defaultValue={stand} options={STANDS.map((value) => ({ value, label: standWords[value], hint: standHints[value] }))} />
      <TextArea name="words" label="Why?" hint="If you object, say why. If not, you may leave this out." rows={3} maxLength={600} audience={whoSeesProposals} optional />
    </>
  );
}
