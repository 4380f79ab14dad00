import { Form, type Send } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import type { Sayings } from "@/lib/ladder/read";
import { aimWords } from "@/lib/ladder/words";
import { RungChoices } from "./RungChoices";

type Props = { send: Send; once: string; sayings: Sayings; audience: string };

/** What the work aims for. Every rung may be chosen: an aim is not yet said of the work. */
export function AimForm({ send, once, sayings: { rungs, aim }, audience }: Props) {
  return (
    <Form send={send} once={once} submit={aim ? "Change the aim" : "Say the aim"} pending="Saving…">
      <RungChoices label={aim ? "What does it aim for now?" : "What does this work aim for?"} hint={aimWords} rungs={rungs} />
      <TextArea
        name="because"
        label={aim ? "Why does it change?" : "Because"}
        hint={aim ? `It said ${aim.rungName} before, because: “${aim.because}” That stays in the story.` : "One line. What makes this the right aim for this work?"}
        rows={3}
        maxLength={400}
        audience={audience}
      />
    </Form>
  );
}
