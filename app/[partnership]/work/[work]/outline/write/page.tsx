import { notFound } from "next/navigation";
import { DateField } from "@/components/ui/DateField";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openOutline } from "@/lib/door";
import { writtenOutlines } from "@/lib/outline/read";
import { submitOutline } from "./submit";

export const generateMetadata = pageTitle("Write the work outline");

const READERS = "Everyone with a role in this partnership can read it. Please don’t name a child.";

export default async function WriteOutlinePage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, written: [written] } = await openOutline(params, { written: writtenOutlines }, {});
  if (!may(seen, "write the outline")) notFound();
  return (
    <WorkFrame seen={seen} here="outline" narrow>
      <h1>What do you ask, and who decides?</h1>
      <p className="lead-words">The idea, what is settled, the seats and how to reach you are on the outline already. Leave out what you don’t know: it is not shown then.</p>
      <Form send={submitOutline.bind(null, slugs)} once={crypto.randomUUID()} version={String(written?.number ?? 0)} submit="Save" pending="Saving…">
        <TextArea name="asked" label="What is the group asked to do?" hint="For example: say what families need to know about short breaks, and make one leaflet of it." audience={READERS} rows={3} maxLength={600} defaultValue={written?.asked} />
        <TextArea name="open" optional label="What is open, and families can change?" audience={READERS} rows={3} maxLength={600} defaultValue={written?.open} />
        <TextArea name="whoDecides" label="Who decides what?" hint="For example: the group decides what it says and how it looks. The SEND board decides how many are printed." audience={READERS} rows={3} maxLength={400} defaultValue={written?.whoDecides} />
        <TextField name="howLong" optional label="How long does it take?" hint="For example: one meeting a month" audience={READERS} maxLength={200} defaultValue={written?.howLong} autoComplete="off" />
        <DateField name="until" optional label="By when is it needed?" defaultValue={written?.until ?? undefined} />
        <TextField name="money" optional label="What money is there?" hint="Only what is sure." audience={READERS} maxLength={300} defaultValue={written?.money} autoComplete="off" />
      </Form>
    </WorkFrame>
  );
}
