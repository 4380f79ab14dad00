import { ActionFields } from "@/components/action/ActionFields";
import { PromiseChoices } from "@/components/action/PromiseChoices";
import { Choices } from "@/components/ui/Choices";
import { Form } from "@/components/ui/Form";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { whoMayLead } from "@/lib/action/read";
import { kindHints, KINDS, kindWords } from "@/lib/action/words";
import { promisesOf } from "@/lib/charter/read";
import { openInside } from "@/lib/door";
import { submitNewAction } from "../submit";

export const generateMetadata = pageTitle("Add an action");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function NewActionPage({ params }: Props) {
  const { seen, people, promises } = await openInside(params, { people: whoMayLead, promises: promisesOf });
  if (!may(seen, "add an action")) {
    return (
      <WorkFrame seen={seen} here="actions" narrow>
        <h1>Add an action</h1>
        {seen.work.openedAt ? <p>This work is finished. You can read its actions, but no more are added.</p> : <CannotStartYet />}
      </WorkFrame>
    );
  }
  return (
    <WorkFrame seen={seen} here="actions" narrow>
      <h1>Add an action</h1>
      <p className="lead-words">Anyone with a seat can add an action, lead it and finish it.</p>
      <Form send={submitNewAction.bind(null, await params)} once={crypto.randomUUID()} submit="Add this action">
        <ActionFields />
        <Choices
          name="leads"
          label="Who leads it?"
          hint="Choose one or more, from any seat. We ask them by letter. They can say yes or hand it back."
          many
          options={people.map((one) => ({ value: one.membershipId, label: one.name, hint: one.membershipId === seen.membershipId ? `${one.seat}. This is you.` : one.seat }))}
        />
        <PromiseChoices promises={promises} />
        <Choices name="kind" label="What kind of action is it?" defaultValue="action" options={KINDS.map((kind) => ({ value: kind, label: kindWords[kind], hint: kindHints[kind] }))} />
      </Form>
    </WorkFrame>
  );
}
