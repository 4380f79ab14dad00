import { Choices } from "@/components/ui/Choices";
import { DateField } from "@/components/ui/DateField";
import { Form, type Send } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { ANSWERS } from "@/lib/point/answers";
import { answerHints, answerWords, whoSeesPoints } from "@/lib/point/words";

type Props = { send: Send; once: string; number: number; today: string; summary?: string };

/** The four answers, and their words; folded away under a summary if it has one. */
export function AnswerPointForm({ send, once, number, today, summary }: Props) {
  const passed = (
    <>
      <TextField name="passedTo" label="To whom?" hint="A job or a team. No names of people." maxLength={120} />
      <DateField name="byWhen" label="By when do they answer?" min={today} />
    </>
  );
  const fields = (
    <>
      <Choices name="how" label="What is your answer?" options={ANSWERS.map((how) => ({ value: how, label: answerWords[how], hint: answerHints[how], inside: how === "passed to" ? passed : undefined }))} />
      <TextArea name="words" label="In plain words" hint="What changed, what you are doing, or why not." rows={4} maxLength={600} audience={whoSeesPoints} />
      <Submit>Save this answer</Submit>
    </>
  );
  return (
    <Form send={send} once={once}>
      <Hidden name="number" value={String(number)} />
      {summary ? <FormDetails summary={summary}>{fields}</FormDetails> : fields}
    </Form>
  );
}
