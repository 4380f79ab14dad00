import { SummaryList } from "@/components/ui/SummaryList";
import { TimeWords } from "@/components/ui/TimeWords";
import type { KeysShown } from "@/lib/two-keys/read";
import { stateWords } from "@/lib/two-keys/words";
import { dayWords } from "@/lib/work/dates";

const day = (on: Date) => <TimeWords at={on}>{dayWords(on)}</TimeWords>;

/** One request for a second key: who asked, why, until when, and how it stands. */
export function KeysAsked({ keys }: { keys: KeysShown }) {
  const { by, seat, askedAt, because, withoutFamiliesBecause, rungName, answerBy, state, answeredBy, answeredAt, declinedBecause } = keys;
  return (
    <SummaryList
      rows={[
        { key: "by", label: "Who asked", value: <>{by}, {seat}, on {day(askedAt)}</> },
        ...(rungName ? [{ key: "rung", label: "Rung", value: rungName }] : []),
        { key: "because", label: "In their words", value: `“${because}”` },
        ...(withoutFamiliesBecause ? [{ key: "without", label: "Why no family was there before it took shape", value: `“${withoutFamiliesBecause}”` }] : []),
        { key: "state", label: "How it stands", value: stateWords[state] },
        ...(state === "waiting" ? [{ key: "until", label: "There is time until", value: day(answerBy) }] : []),
        ...(answeredBy && answeredAt ? [{ key: "answered", label: "Who answered", value: <>{answeredBy}, on {day(answeredAt)}</> }] : []),
        ...(declinedBecause ? [{ key: "declined", label: "Why not", value: `“${declinedBecause}”` }] : []),
      ]}
    />
  );
}
