import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { Tag } from "@/components/ui/Tag";
import { TimeWords } from "@/components/ui/TimeWords";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { addedLaterWords } from "@/lib/decision/words";
import { openInside } from "@/lib/door";
import { meetingsOf } from "@/lib/meeting/read";
import { dayWordsOf } from "@/lib/work/dates";

export const generateMetadata = pageTitle("Meetings");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function MeetingsPage({ params }: Props) {
  const { seen, meetings } = await openInside(params, { meetings: meetingsOf });
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}/meetings`;
  return (
    <WorkFrame seen={seen} here="meetings" narrow>
      <h1>Meetings</h1>
      {!seen.work.openedAt && !seen.work.recordedAfterwards && <CannotStartYet />}
      {may(seen, "keep the record") && <p className="buttons"><ButtonLink href={`${at}/new`}>Record a meeting</ButtonLink></p>}
      {meetings.length === 0 && <EmptyState title="No meetings yet"><p>Record a meeting with its day. Those who were there say so, and agree the notes.</p></EmptyState>}
      <ul className="bare flow">
        {meetings.map((meeting) => (
          <li key={meeting.number} className="card">
            <p className="text-small text-muted"><TimeWords at={meeting.heldOn}>{dayWordsOf(meeting.heldOn)}</TimeWords></p>
            <p className="font-heading"><a href={`${at}/${meeting.number}`} className="inline-flex min-h-11 items-center wrap-anywhere">{meeting.what}</a></p>
            <p className="flex flex-wrap gap-2">
              {meeting.kind === "review" && <Tag kind="tint" icon="eye">Review</Tag>}
              {meeting.daysLate > 0 && <Tag kind="amber" icon="clock">{addedLaterWords(meeting.daysLate)}</Tag>}
            </p>
          </li>
        ))}
      </ul>
    </WorkFrame>
  );
}
