import type { Facts } from "@/lib/fact/rules";
import { seatNameOf } from "@/lib/fact/table";
import type { Outline } from "@/lib/access/see";
import type { Sayings } from "@/lib/ladder/read";
import { dayOf, type Day } from "@/lib/ladder/reading/day";
import type { Fact } from "@/lib/ladder/reading/facts";
import type { TestKey } from "@/lib/ladder/reading/finding";
import { ladderFrom, rungNamed, type Ladder } from "@/lib/ladder/reading/ladders";
import { missingInWords, missingNow } from "@/lib/ladder/reading/missing-now";
import { cannotChangeInWords, onCourseInWords, presetInWords, readingInWords, startedAgainInWords, stepsNext, type Step } from "@/lib/ladder/reading/reading-words";
import { read, type Climb, type Reading } from "@/lib/ladder/reading/rules";
import { shownTo, type Reader } from "@/lib/ladder/reading/shown-to";
import { londonDay } from "@/lib/work/dates";

/** What the record shows of a work on a day, as one reader is shown it. */
export type RecordShown = {
  reading: Reading;
  ladder: Ladder;
  /** "Consultation." or "For its whole life: Consultation. Since 3 November 2026: Co-design." */
  words: string;
  /** "By the national preset: Consultation.", where the ladder has tests of the partnership's own. */
  preset?: string;
  onCourse?: string;
  startedAgain?: string;
  missing: string;
  steps: Step[];
  cannotChange?: string;
};

type Asked = { facts: readonly Fact[]; day: Day; ladder: Ladder; reader: Reader };

export function recordShown({ facts, day, ladder, reader }: Asked): RecordShown {
  const whole = read(facts, day, ladder);
  const shown = (climb: Climb) => shownTo(reader, climb, ladder);
  const shownByPreset = (climb: Climb | null) => (climb && ladder.preset ? shownTo(reader, climb, ladder.preset) : null);
  const reading: Reading = {
    ...whole, ...shown(whole), since: whole.since && shown(whole.since), preset: shownByPreset(whole.preset), presetSince: shownByPreset(whole.presetSince),
  };
  const ahead = reading.since ?? reading;
  return {
    reading, ladder,
    words: readingInWords(reading, ladder),
    preset: presetInWords(reading, ladder),
    onCourse: onCourseInWords(ahead, ladder),
    startedAgain: startedAgainInWords(reading),
    missing: missingInWords(missingNow(facts, day)),
    steps: reading.recordedAfterwards ? [] : stepsNext(ahead),
    cannotChange: reading.recordedAfterwards ? undefined : cannotChangeInWords(ahead),
  };
}

/** The same for whoever opened a page of the work, today. */
export function recordFor(seen: Outline, sayings: Sayings, facts: Facts): RecordShown {
  const { ladder, rungs, sealed } = sayings;
  return recordShown({
    facts: facts.list,
    day: dayOf(londonDay(seen.now)),
    ladder: ladderFrom({ ladderKey: ladder.key, version: ladder.version, rungs: rungs.toReversed() }),
    reader: { seat: seen.seat ? seatNameOf(seen.seat) : undefined, viewsAreSealed: sealed },
  });
}

/** The tests of a climb under the rung that asks for them, from the highest rung down. */
export const testsByRung = (climb: Climb, ladder: Ladder) =>
  ladder.rungs
    .filter((rung) => rung.tests.length > 0)
    .map((rung) => ({ rung, findings: climb.tests.filter(({ key }) => rung.tests.includes(key)) }))
    .reverse();

export type Because = { test: TestKey; words: string };

/** The few sentences that say why: what holds this rung up, and what the rung above still asks for. What to do stands apart. */
export function becauseOf(climb: Climb, ladder: Ladder): Because[] {
  const ofRung: readonly TestKey[] = climb.rung === null ? [] : (rungNamed(ladder, climb.rung)?.tests ?? []);
  const above = [...climb.unmet, ...climb.notYet];
  const wanted = climb.tests.filter(({ key, result }) => (result === "met" ? ofRung : above).includes(key));
  return wanted.map(({ key, sentence, next }) => ({ test: key, words: next ? sentence.slice(0, -next.length).trim() : sentence }));
}
