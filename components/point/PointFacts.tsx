import { SummaryList, type SummaryRow } from "@/components/ui/SummaryList";
import { TimeWords } from "@/components/ui/TimeWords";
import type { ShownPoint } from "@/lib/point/read";
import { wayWords } from "@/lib/point/words";
import type { SaidThrough } from "@/lib/supporter/read";
import { dayWordsOf } from "@/lib/work/dates";

/** Said by the person, or by whoever speaks with them; nobody else can say so. */
function whoseWords({ isOwnWords }: ShownPoint, through: readonly SaidThrough[]): string {
  if (isOwnWords) return "The person said the words are theirs.";
  const last = through.at(-1);
  if (!last) return "They have not said yet that these are their own words.";
  return last.stand === "agrees" ? `${last.name}, through ${last.through}, says that the words are theirs.` : `${last.name}, through ${last.through}, says that these are not their words.`;
}

/** Only a point without an answer still needs somebody who sees to it. */
const waits = ({ state }: ShownPoint) => state === "waiting" || state === "not answered";

/** Who said it, how it came to be written down, who sees to it. */
export function PointFacts({ point, at, through = [] }: { point: ShownPoint; at: string; through?: readonly SaidThrough[] }) {
  const rows: SummaryRow[] = [
    { key: "who", label: "Who said it", value: `${point.raiser ?? "Somebody who has no seat here"} (${point.seat})` },
    { key: "when", label: "When", value: <TimeWords at={point.raisedOn}>{dayWordsOf(point.raisedOn)}</TimeWords> },
    { key: "how", label: "How", value: point.comment ? <a href={`${at}/comments#comment-${point.comment}`}>{wayWords.comment}</a> : wayWords[point.came] },
    ...(point.isRecordedFor ? [{ key: "recorder", label: "Written down by", value: `${point.recorder}. ${whoseWords(point, through)}` }] : []),
    ...(point.owner || waits(point) ? [{ key: "owner", label: "Who sees to it", value: point.owner ?? "Nobody yet" }] : []),
    ...(point.due ? [{ key: "due", label: "By when", value: <TimeWords at={point.due}>{dayWordsOf(point.due)}</TimeWords> }] : []),
  ];
  return <SummaryList rows={rows} />;
}
