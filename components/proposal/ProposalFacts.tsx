import { SummaryList, type SummaryRow } from "@/components/ui/SummaryList";
import { TimeWords } from "@/components/ui/TimeWords";
import { sizeWords } from "@/lib/decision/words";
import type { ShownProposal } from "@/lib/proposal/read";
import { endedWithWords } from "@/lib/proposal/words";
import { GENERAL_TALK } from "@/lib/comment/words";
import { dayWords, weekdayWordsOf } from "@/lib/work/dates";

/** What was put, and what came of it. What nobody said is left out. */
export function ProposalFacts({ proposal: one, at }: { proposal: ShownProposal; at: string }) {
  const said = (key: string, label: string, words: string): SummaryRow[] => (words ? [{ key, label, value: words }] : []);
  const objections = one.answers.filter(({ stand }) => stand === "object").length;
  const rows: SummaryRow[] = [
    ...(one.endedAt ? [{ key: "outcome", label: "What came of it", value: <><p>{one.outcome}</p>{objections > 0 && <p>{endedWithWords(objections)}</p>}{one.decision !== null && <p><a href={`${at}/decisions/${one.decision}`}>See decision {one.decision}</a></p>}</> }] : []),
    ...said("withdrawn", "Withdrawn, because", one.withdrawnBecause),
    { key: "by", label: "Put by", value: <>{one.putBy.name} ({one.putBy.seat}), <TimeWords at={one.putAt}>{dayWords(one.putAt)}</TimeWords></> },
    { key: "until", label: "Last day to answer", value: <TimeWords at={one.closesOn}>{weekdayWordsOf(one.closesOn)}</TimeWords> },
    { key: "where", label: "Where", value: one.topic ? <a href={`${at}/comments/${one.topic.number}`}>{one.topic.title}</a> : <a href={`${at}/comments`}>{GENERAL_TALK}</a> },
    ...said("because", "Why", one.because),
    ...said("options", "What else could be done", one.options),
    { key: "size", label: "How big", value: one.isReal ? sizeWords.real : sizeWords.small },
    ...(one.endedAt ? [{ key: "ended", label: "Outcome said by", value: <>{one.ender}, <TimeWords at={one.endedAt}>{dayWords(one.endedAt)}</TimeWords></> }] : []),
  ];
  return <SummaryList rows={rows} />;
}
