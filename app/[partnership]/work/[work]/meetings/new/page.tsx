import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Choices } from "@/components/ui/Choices";
import { DateField } from "@/components/ui/DateField";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { recordChoices } from "@/lib/decision/read-choices";
import { KINDS } from "@/lib/meeting/kinds";
import { kindWords, whoSeesMeetings } from "@/lib/meeting/words";
import { londonDay } from "@/lib/work/dates";
import { submitMeeting } from "../submit";

export const generateMetadata = pageTitle("Record a meeting");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function NewMeetingPage({ params }: Props) {
  const { seen, choices } = await openInside(params, { choices: recordChoices });
  const today = londonDay(seen.now);
  return (
    <WorkFrame seen={seen} here="meetings" narrow>
      <Breadcrumb links={[{ href: `/${seen.partnership.slug}/work/${seen.work.slug}/meetings`, label: "Meetings" }]} here="Record a meeting" />
      <h1>Record a meeting</h1>
      {may(seen, "keep the record") ? (
        <Form send={submitMeeting.bind(null, await params)} once={crypto.randomUUID()} submit="Record this meeting">
          <TextField name="what" label="What was it about?" maxLength={150} />
          <DateField name="heldOn" label="Which day was it?" max={today} defaultValue={today} hint="A day that has come. The day it happened, also when you write it down later." />
          <Choices name="kind" label="What kind of meeting?" defaultValue="meeting" options={KINDS.map((kind) => ({ value: kind, label: kindWords[kind] }))} />
          <TextField name="place" label="Where was it?" maxLength={120} optional />
          <Choices
            name="seats" label="Which seats were there?" many
            hint="This is what you say. Each seat says for itself that it was there, and only that counts."
            options={choices.seats.filter((seat) => seat.sits).map((seat) => ({ value: seat.id, label: seat.name, hint: seat.isMine ? "Your own seat." : undefined }))}
          />
          <TextArea name="notes" label="Notes" hint="You can write them later. Those who were there agree them." rows={8} maxLength={6000} audience={whoSeesMeetings} optional />
        </Form>
      ) : <NothingMoreHere seen={seen} />}
    </WorkFrame>
  );
}
