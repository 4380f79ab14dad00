import { notFound } from "next/navigation";
import { DateField } from "@/components/ui/DateField";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { termsOf } from "@/lib/work/read-beginning";
import { submitTerms } from "./submit";

export const generateMetadata = pageTitle("Write the terms of reference");

const AUDIENCE = "Everyone with a seat reads this. Please don’t name a child.";

export default async function WriteTermsPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, all: [now] } = await openInside(params, { all: termsOf });
  if (!may(seen, "write the terms")) notFound();
  return (
    <WorkFrame seen={seen} here="terms" narrow>
      <h1>What may this group decide?</h1>
      <p className="lead-words">Write down what you agreed together. If the forum should lead this work, ask it on the <a href={`/${slugs.partnership}/work/${slugs.work}/outline`}>work outline</a>.</p>
      <Form send={submitTerms.bind(null, slugs)} once={crypto.randomUUID()} version={String(now?.number ?? 0)} submit="Save" pending="Saving…">
        <TextArea name="mayDecide" label="The group may decide" hint="For example: the words, the pictures, where the leaflet is handed out." audience={AUDIENCE} rows={3} maxLength={800} defaultValue={now?.mayDecide} />
        <TextArea name="mayNotDecide" label="The group may not decide" hint="For example: how much money there is. Write “Nothing” if that is true." audience={AUDIENCE} rows={3} maxLength={800} defaultValue={now?.mayNotDecide} />
        <TextField name="whoDecidesThat" optional label="Who decides that instead?" hint="For example: the SEND board, on 4 March" maxLength={300} defaultValue={now?.whoDecidesThat} autoComplete="off" />
        <DateField name="until" optional label="Until when does the group work?" defaultValue={now?.until ?? undefined} />
        <DateField name="reviewOn" optional label="When do you look back together?" defaultValue={now?.reviewOn ?? undefined} />
        <TextField name="money" optional label="What money is there?" hint="Only what is sure." maxLength={300} defaultValue={now?.money} autoComplete="off" />
        <TextArea name="howWeWork" optional label="How do you work together?" hint="For example: no meetings on the school run, papers a week before." audience={AUDIENCE} rows={3} maxLength={1_000} defaultValue={now?.howWeWork} />
      </Form>
    </WorkFrame>
  );
}
