import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Choices } from "@/components/ui/Choices";
import { DateField } from "@/components/ui/DateField";
import { Form } from "@/components/ui/Form";
import { TextField } from "@/components/ui/TextField";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { KINDS } from "@/lib/document/kinds";
import { kindHints, kindWords, whoSeesDocuments } from "@/lib/document/words";
import { openInside } from "@/lib/door";
import { londonDay } from "@/lib/work/dates";
import { submitDocument } from "../submit";

export const generateMetadata = pageTitle("Add a document");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function NewDocumentPage({ params }: Props) {
  const { seen } = await openInside(params, {});
  return (
    <WorkFrame seen={seen} here="documents" narrow>
      <Breadcrumb links={[{ href: `/${seen.partnership.slug}/work/${seen.work.slug}/documents`, label: "Documents" }]} here="Add a document" />
      <h1>Add a document</h1>
      {may(seen, "keep the record") ? (
        <Form send={submitDocument.bind(null, await params)} once={crypto.randomUUID()} submit="Add this document">
          <TextField name="title" label="What is it called?" hint={whoSeesDocuments} maxLength={150} />
          <DateField name="writtenOn" label="Which day was it written?" max={londonDay(seen.now)} hint="The day of the document itself, also when you add it later." />
          <Choices name="kind" label="What is it?" options={KINDS.map((kind) => ({ value: kind, label: kindWords[kind], hint: kindHints[kind] }))} />
          <TextField name="place" label="Where can people find it?" hint="A link, or words like “with the forum, on paper”." maxLength={500} optional />
        </Form>
      ) : <NothingMoreHere seen={seen} />}
    </WorkFrame>
  );
}
