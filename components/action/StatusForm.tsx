import { Choices } from "@/components/ui/Choices";
import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextArea } from "@/components/ui/TextArea";
import type { ActionPage } from "@/lib/action/read";
import { STATUSES } from "@/lib/action/statuses";
import { statusHints, statusWords, whoSeesActions } from "@/lib/action/words";

type Props = { send: Send; once: string; action: ActionPage };

/** How it stands now. What it has changed is carried on from last time, so that it is never lost by a newer word. */
export function StatusForm({ send, once, action }: Props) {
  return (
    <Form send={send} once={once} version={String(action.timesSaid)} submit="Save how it stands">
      <Hidden name="number" value={String(action.number)} />
      <Choices
        name="status"
        label="How does it stand?"
        defaultValue={action.status}
        options={STATUSES.map((status) => ({ value: status, label: statusWords[status], hint: statusHints[status] }))}
      />
      <TextArea name="progress" label="What has happened?" hint="If it stopped, say why." rows={3} maxLength={600} audience={whoSeesActions} optional />
      <TextArea name="impact" label="What has it changed for children and families?" hint="Not what was done. What is different now." rows={3} maxLength={600} defaultValue={action.impact} audience={whoSeesActions} optional />
      <TextArea name="howWeKnow" label="How do we know?" hint="Who said so, how many, when." rows={3} maxLength={600} defaultValue={action.howWeKnow} audience={whoSeesActions} optional />
    </Form>
  );
}
