import { PresenceList } from "@/components/decision/PresenceList";
import { SummaryList, type SummaryRow } from "@/components/ui/SummaryList";
import { TimeWords } from "@/components/ui/TimeWords";
import { addedLaterWords } from "@/lib/decision/words";
import type { ShownMeeting } from "@/lib/meeting/read";
import { kindWords } from "@/lib/meeting/words";
import { dayWords, dayWordsOf } from "@/lib/work/dates";

export function MeetingFacts({ meeting, at }: { meeting: ShownMeeting; at: string }) {
  const rows: SummaryRow[] = [
    { key: "day", label: "Held on", value: <TimeWords at={meeting.heldOn}>{dayWordsOf(meeting.heldOn)}</TimeWords> },
    { key: "kind", label: "Kind", value: kindWords[meeting.kind] },
    ...(meeting.place ? [{ key: "place", label: "Where", value: meeting.place }] : []),
    { key: "there", label: "Who was there", value: <PresenceList presence={meeting.presence} /> },
    {
      key: "decided", label: "Decided there",
      value: meeting.decisions.length === 0 ? "Nothing recorded" : <ul className="list-none p-0">{meeting.decisions.map((one) => <li key={one.number}><a href={`${at}/decisions/${one.number}`} className="wrap-anywhere">{one.what}</a></li>)}</ul>,
    },
    { key: "recorded", label: "Recorded by", value: <>{meeting.recorder}, <TimeWords at={meeting.recordedAt}>{dayWords(meeting.recordedAt)}</TimeWords>{meeting.daysLate > 0 && `. ${addedLaterWords(meeting.daysLate)}.`}</> },
  ];
  return <SummaryList rows={rows} />;
}
