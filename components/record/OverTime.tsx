import { LadderShape, type SayingKind } from "@/components/ladder/LadderShape";
import { DataTable } from "@/components/ui/DataTable";
import { Details } from "@/components/ui/Details";
import { TimeWords } from "@/components/ui/TimeWords";
import type { Rung } from "@/lib/ladder/read";
import type { Said } from "@/lib/ladder/read-said";
import { dateOf, dayInWords, dayOf, type Day } from "@/lib/ladder/reading/day";
import { NOT_ENOUGH } from "@/lib/ladder/reading/reading-words";
import type { Point } from "@/lib/record/over-time";
import type { KeptReading } from "@/lib/record/read";
import { whyKeptWords } from "@/lib/record/words";
import { seatSays, seatWords } from "@/lib/seat/words";
import { londonDay } from "@/lib/work/dates";
import { stageWords } from "@/lib/work/words";
import { StepLines } from "./StepLines";

type Props = { kept: KeptReading[]; said: Said[]; rungs: Rung[]; today: Day };

/** What the record showed, beside what the lead and parent carers said, day by day: a picture, and the same in a table. */
export function OverTime({ kept, said, rungs, today }: Props) {
  if (kept.length === 0) return <p>Nothing is kept yet. A reading is kept when the rung or the stage changes, and at the end of each month.</p>;
  const position = (key: string | null) => rungs.find((rung) => rung.key === key)?.position ?? null;
  const record: Point[] = kept.toReversed().map(({ day, rungKey }) => ({ day: dayOf(day), position: position(rungKey) }));
  const preset: Point[] = kept.toReversed().map(({ day, localRules, presetRungKey }) => ({ day: dayOf(day), position: localRules ? position(presetRungKey) : null }));
  const again: Point[] = kept.toReversed().map(({ day, sinceDay, sinceRungKey }) => ({ day: dayOf(day), position: sinceDay ? position(sinceRungKey) : null }));
  const own = kept.some(({ localRules }) => localRules);
  const says = (which: (one: Said) => boolean): Point[] => said.toReversed().filter((one) => !one.beside && which(one)).map(({ on, position: at }) => ({ day: dayOf(londonDay(on)), position: at }));
  const lines = [
    { kind: "record" as const, words: own ? "The record shows, by the partnership’s own tests once they held" : "The record shows", points: record },
    { kind: "preset" as const, words: "The record shows, by the national preset", points: preset },
    { kind: "again" as const, words: "The record shows, since we started again", points: again },
    { kind: "lead" as const, words: "The lead says", points: says(({ seat }) => seat === null) },
    { kind: "view" as const, words: "Parent carers say", points: says(({ seat, beside }) => !beside && seat?.sector === "parent-carers") },
  ];
  return (
    <>
      <StepLines lines={lines} rungs={rungs} today={today} />
      <Details summary="The same as a table"><OverTimeTable kept={kept} said={said} rungs={rungs} /></Details>
    </>
  );
}

type Row = { key: string; day: Day; kind: SayingKind; who: string; rung: string; why: string };

function OverTimeTable({ kept, said, rungs }: Omit<Props, "today">) {
  const nameOf = (key: string | null) => rungs.find((rung) => rung.key === key)?.name ?? NOT_ENOUGH;
  const both = (life: string | null, sinceDay: string | null, since: string | null) => (sinceDay ? `${nameOf(life)}; since ${dayInWords(dayOf(sinceDay))}: ${nameOf(since)}` : nameOf(life));
  const rows: Row[] = [
    ...kept.map(({ number, day, rungKey, sinceRungKey, sinceDay, because, stage, ...byPreset }): Row => ({
      key: `kept-${number}`, day: dayOf(day), kind: "record", who: "The record shows", why: `${whyKeptWords[because]}. ${stage === "closed" ? "Closed" : stageWords[stage]}.`,
      rung: `${both(rungKey, sinceDay, sinceRungKey)}${byPreset.localRules ? ` (by the partnership’s own tests; by the national preset: ${both(byPreset.presetRungKey, sinceDay, byPreset.sincePresetRungKey)})` : ""}`,
    })),
    ...said.map(({ key, on, seat, beside, rungName, stage }): Row => ({
      key, day: dayOf(londonDay(on)), kind: seat ? "view" : "lead", who: seat ? (beside ? `A member of ${seatWords(seat)}, beside it` : seatSays(seat)) : "The lead says", rung: rungName, why: `${stageWords[stage as keyof typeof stageWords] ?? stage}.`,
    })),
  ].sort((one, other) => other.day - one.day);
  const columns = [{ key: "day", label: "Day" }, { key: "who", label: "Who" }, { key: "rung", label: "Rung" }, { key: "why", label: "Kept because, and stage" }];
  return (
    <DataTable
      caption="What was shown and said, over time"
      columns={columns}
      rows={rows.map(({ key, day, kind, who, rung, why }) => ({
        key,
        cells: { day: <TimeWords at={dateOf(day)}>{dayInWords(day)}</TimeWords>, who: <><span className="inline-block pe-2"><LadderShape kind={kind} size={12} /></span>{who}</>, rung, why },
      }))}
    />
  );
}
