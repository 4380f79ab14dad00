import type { Metadata } from "next";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextArea } from "@/components/ui/TextArea";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { meetingNumbered } from "@/lib/meeting/read";
import { whoSeesMeetings } from "@/lib/meeting/words";
import { submitNotes } from "../../submit";

type Props = { params: Promise<{ partnership: string; work: string; number: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: `Notes of meeting ${(await params).number}` });

export default async function MeetingNotesPage({ params }: Props) {
  const { number, ...slugs } = await params;
  const { seen, meeting } = await openInside(params, { meeting: meetingNumbered(number) });
  const at = `/${slugs.partnership}/work/${slugs.work}/meetings`;
  return (
    <WorkFrame seen={seen} here="meetings" narrow>
      <Breadcrumb links={[{ href: at, label: "Meetings" }, { href: `${at}/${meeting.number}`, label: `Meeting ${meeting.number}` }]} here="Notes" />
      <h1>Notes of the meeting</h1>
      {meeting.agreedBy.length > 0 && <p>These notes were agreed. When you change them, they are to be agreed again. The story keeps what they said.</p>}
      {may(seen, "keep the record") ? (
        <Form send={submitNotes.bind(null, slugs)} once={crypto.randomUUID()} version={String(meeting.version)} submit="Save the notes">
          <Hidden name="number" value={String(meeting.number)} />
          <TextArea name="notes" label="What was said, and what comes next?" rows={12} maxLength={6000} defaultValue={meeting.notes} audience={whoSeesMeetings} />
        </Form>
      ) : <NothingMoreHere seen={seen} />}
    </WorkFrame>
  );
}
