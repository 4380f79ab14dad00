import type { Metadata } from "next";
import { HiddenList } from "@/components/hiding/HiddenList";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { Flash } from "@/components/ui/Flash";
import { Form } from "@/components/ui/Form";
import { TextField } from "@/components/ui/TextField";
import { openHere } from "@/lib/door";
import { saidWords } from "@/lib/form/said";
import { hiddenHereOf } from "@/lib/hiding/read-here";
import { submitHiddenHere, submitNoChild } from "./submit";

export const metadata: Metadata = { title: "Hide a child’s name" };

type Props = { params: Promise<{ partnership: string }>; searchParams: Promise<{ said?: string }> };

export default async function HideHerePage({ params, searchParams }: Props) {
  const { seen, hidden } = await openHere(params, "hide a child's name here", { hidden: hiddenHereOf });
  const { partnership } = seen;
  const said = saidWords((await searchParams).said);
  return (
    <PartnershipFrame partnership={partnership} seen={seen} here="hide" narrow>
      {said && <Flash><p>{said}</p></Flash>}
      <h1>Hide a child’s name</h1>
      <p>Anyone here may do this, at once. Use it for a name, an NHS number, a birthday, or anything else that tells which child it is. The forum reps and the administrators of {partnership.name} are told that you did it. If it names no child after all, two of them can put it back, one of each.</p>
      <Form send={submitHiddenHere.bind(null, partnership.slug)} once={crypto.randomUUID()} hints={false} submit="Hide it now" pending="Hiding…">
        <TextField name="words" label="Which words?" hint="As they stand there. They are hidden wherever the partnership itself has written them: notices, the charter, pledges, the ladder, organisations, places to get help, work that is missing here. For words in a piece of work, open that work: the link stands at the foot of its pages." maxLength={200} audience="The forum reps and the administrators, for 28 days, so that they can put the words back." autoComplete="off" />
      </Form>
      <HiddenList hidden={hidden} send={submitNoChild.bind(null, partnership.slug)} />
      <p>Is a child in danger? <a href="/worried">Read what to do if you are worried about a child</a>.</p>
    </PartnershipFrame>
  );
}
