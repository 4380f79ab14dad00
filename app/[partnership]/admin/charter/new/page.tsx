import type { Metadata } from "next";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { DateField } from "@/components/ui/DateField";
import { Form } from "@/components/ui/Form";
import { Inset } from "@/components/ui/Inset";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { charterHere } from "@/lib/charter/read";
import { charterDraft } from "@/lib/charter/read-draft";
import { asLines } from "@/lib/charter/rules";
import { whoSeesDraft } from "@/lib/charter/words";
import { openHere } from "@/lib/door";
import { submitDraft } from "../submit";

export const metadata: Metadata = { title: "Write a charter: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function NewCharterPage({ params }: Props) {
  const { partnership: slug } = await params;
  const { seen, draft, charter } = await openHere(params, "administer", { draft: charterDraft, charter: charterHere });
  const begun = draft?.content ?? { name: charter?.name ?? "", madeWith: "", madeIn: "", inForceFrom: "", promises: charter?.promises ?? [] };
  return (
    <AdminFrame seen={seen} page="charter" deeper="A new version">
      <h1>Write a new version of the charter</h1>
      <p className="lead-words">First the lines. Then you word each promise, and check it all before it is in force.</p>
      <Form send={submitDraft.bind(null, slug)} once={crypto.randomUUID()} version={String(draft?.version ?? 0)} submit="Continue">
        <TextField name="name" label="What is it called?" hint="For example: Our charter for working together." maxLength={120} defaultValue={begun.name} />
        <TextArea name="madeWith" label="With whom was it made?" hint="The forum, young people, schools… A charter that families did not make says so." rows={2} maxLength={300} defaultValue={begun.madeWith} audience={whoSeesDraft} />
        <TextField name="madeIn" label="When was it made?" hint="For example: spring 2026." maxLength={60} optional defaultValue={begun.madeIn} />
        <DateField name="inForceFrom" label="From which day does it hold?" hint="Leave it empty for the day you put it in force. Works that begin from that day on are held against it." optional defaultValue={begun.inForceFrom} />
        <TextArea name="lines" label="Paste the promises, one on each line" hint="A short name, a colon, then the “we will” sentence. Or paste columns from a spreadsheet: name, we will, easy read." rows={12} defaultValue={asLines(begun.promises)} audience={whoSeesDraft} />
        <Inset><p>For example:<br />Start together: We will bring families in when the idea comes.<br />Use plain words: We will write so that everyone can read it.</p></Inset>
      </Form>
    </AdminFrame>
  );
}
