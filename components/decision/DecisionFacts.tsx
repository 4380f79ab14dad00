import { SummaryList, type SummaryRow } from "@/components/ui/SummaryList";
import { TimeWords } from "@/components/ui/TimeWords";
import type { ShownDecision } from "@/lib/decision/read";
import { addedLaterWords, placeWords } from "@/lib/decision/words";
import { dayWords, dayWordsOf } from "@/lib/work/dates";
import { PresenceList } from "./PresenceList";

type Props = { decision: ShownDecision; at: string };

/** What was recorded of a decision. What nobody said is left out. */
export function DecisionFacts({ decision: one, at }: Props) {
  const said = (key: string, label: string, words: string): SummaryRow[] => (words ? [{ key, label, value: words }] : []);
  const rows: SummaryRow[] = [
    { key: "day", label: "Decided on", value: <TimeWords at={one.madeOn}>{dayWordsOf(one.madeOn)}</TimeWords> },
    { key: "where", label: "Where", value: [one.isMissing ? "" : placeWords[one.madeWhere], one.place].filter(Boolean).join(": ") || "Not known" },
    ...(one.meeting ? [{ key: "meeting", label: "Meeting", value: <a href={`${at}/meetings/${one.meeting.number}`}>{one.meeting.what}</a> }] : []),
    ...(one.proposal ? [{ key: "proposal", label: "It came from", value: <a href={`${at}/proposals/${one.proposal}`}>Proposal {one.proposal}, with everyone’s answers</a> }] : []),
    ...(one.isMissing ? [] : [{ key: "there", label: "Who was there", value: <PresenceList presence={one.presence} /> }]),
    ...said("options", "What else was talked about", one.options),
    ...said("disagreed", "Who disagreed, and why", one.disagreed),
    ...said("because", "Why", one.because),
    ...said("changed", "What changed because of families", one.changedByFamilies),
    ...(one.follows ? [{ key: "follows", label: "It followed", value: <><a href={`${at}/decisions/${one.follows.number}`}>{one.follows.what}</a>{one.sameOutcome ? " It came out the same." : ""}</> }] : []),
    {
      key: "recorded", label: one.isMissing ? "Said by" : "Recorded by",
      value: <>{one.recorder.name} ({one.recorder.seat}), <TimeWords at={one.recordedAt}>{dayWords(one.recordedAt)}</TimeWords>{one.daysLate > 0 && `. ${addedLaterWords(one.daysLate)}.`}</>,
    },
  ];
  return <SummaryList rows={rows} />;
}
