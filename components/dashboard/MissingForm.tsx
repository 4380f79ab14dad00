import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Select } from "@/components/ui/Select";
import { TextField } from "@/components/ui/TextField";
import { TimeWords } from "@/components/ui/TimeWords";
import type { MissingWork } from "@/lib/dashboard/read-missing";
import { dayWords } from "@/lib/work/dates";

type Props = { missing: MissingWork[]; organisations: { id: string; name: string }[]; partnership: { name: string }; send: Send; takeBack: Send };

/** The forum names work that goes on elsewhere: a title and a line. What it named it may take back. */
export function MissingForm({ missing, organisations, partnership, send, takeBack }: Props) {
  return (
    <>
      <p>Do you know of work on services for children and young people that is not here? Name it. Managers get a letter and see it on the dashboard, and can bring it here.</p>
      <Form send={send} once={crypto.randomUUID()} submit="Say that it is missing">
        <TextField name="title" label="What is it called?" maxLength={80} autoComplete="off" />
        <TextField name="line" label="What do you know of it, in one line?" audience={`Managers and forum reps in ${partnership.name}, and practitioners of whoever you name below. Please don’t name a child.`} maxLength={200} autoComplete="off" />
        <Select name="organisation" optional label="Who seems to hold it?" hint="Practitioners there get a letter, too." empty="I do not know" options={organisations.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form>
      {missing.length > 0 && <h2>On the list now</h2>}
      <ul className="bare grid gap-4">
        {missing.map(({ id, title, line, heldBy, on }) => (
          <li key={id} className="m-0 border-s-4 border-rail ps-4">
            <b>{title}</b>
            <p>{line}</p>
            {heldBy && <p>Held by {heldBy}, as far as the forum knows.</p>}
            <p className="text-muted">Said on <TimeWords at={on}>{dayWords(on)}</TimeWords></p>
            <Form send={takeBack} once={crypto.randomUUID()} submit={`Take “${title}” off the list`}><Hidden name="id" value={id} /></Form>
          </li>
        ))}
      </ul>
    </>
  );
}
