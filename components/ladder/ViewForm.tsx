import { Choices } from "@/components/ui/Choices";
import { FormDetails } from "@/components/ui/FormDetails";
import { Form, type Send } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import type { Rung } from "@/lib/ladder/read";
import { ANSWERS, answerWords, QUESTIONS, questionWords } from "@/lib/ladder/words";
import { RungChoices } from "./RungChoices";

type Props = { send: Send; once: string; rungs: Rung[]; audience: string };

/** Six questions that help to choose and compute nothing, then the rung and the words. */
export function ViewForm({ send, once, rungs, audience }: Props) {
  return (
    <Form send={send} once={once} submit="Give our view">
      <div className="flow">
        <h2>Six questions to help you choose</h2>
        <p>You can leave out any of them. They do not add up to anything. They are here to help you think.</p>
      </div>
      {QUESTIONS.map((question) => (
        <div key={question} className="flow">
          <Choices name={question} label={questionWords[question]} inline options={ANSWERS.map((answer) => ({ value: answer, label: answerWords[answer] }))} />
          <FormDetails summary="Add a line about it" of={`${question}-line`}>
            <TextField name={`${question}-line`} label="One line" optional maxLength={200} audience="The same people who see your view. Please don’t name a child." />
          </FormDetails>
        </div>
      ))}
      <RungChoices label="Which rung does this work stand on?" hint="Choose the words that fit best today." rungs={rungs} />
      <TextArea name="words" label="In your own words" hint="One line is enough. What makes you see it so?" rows={3} maxLength={400} audience={audience} />
    </Form>
  );
}
