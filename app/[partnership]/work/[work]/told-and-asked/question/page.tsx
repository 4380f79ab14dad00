import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Form } from "@/components/ui/Form";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { recordChoices } from "@/lib/decision/read-choices";
import { openInside } from "@/lib/door";
import { whoSeesTold } from "@/lib/told/words";
import { submitQuestion } from "../submit";

export const generateMetadata = pageTitle("Ask a question");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function AskQuestionPage({ params }: Props) {
  const { seen, choices } = await openInside(params, { choices: recordChoices });
  return (
    <WorkFrame seen={seen} here="told-and-asked" narrow>
      <Breadcrumb links={[{ href: `/${seen.partnership.slug}/work/${seen.work.slug}/told-and-asked`, label: "Told and asked" }]} here="Ask a question" />
      <h1>Ask a question</h1>
      {may(seen, "keep the record") ? (
        <Form send={submitQuestion.bind(null, await params)} once={crypto.randomUUID()} submit="Send this question">
          <Select name="seat" label="Whom do you ask?" empty="Choose a seat" options={choices.seats.filter((seat) => seat.sits).map((seat) => ({ value: seat.id, label: seat.name }))} />
          <TextArea name="words" label="What do you want to know?" hint="One question, in plain words." rows={3} maxLength={600} audience={whoSeesTold} />
          <TextField name="days" label="How many days do they have?" hint="Ten or more, so that they can ask other families. Think of the school holidays." inputMode="numeric" defaultValue="14" narrow />
        </Form>
      ) : <NothingMoreHere seen={seen} />}
    </WorkFrame>
  );
}
