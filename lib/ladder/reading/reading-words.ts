import { dayInWords } from "./day";
import type { TestKey } from "./finding";
import { capital, listed } from "./listed";
import { rungNamed, type Ladder } from "./ladders";
import type { Climb, Reading } from "./rules";

export const NOT_ENOUGH = "Not enough recorded yet";

const stillToComeWords: Record<TestKey, string> = {
  told: "telling families",
  asked: "asking families",
  answered: "answering families",
  "in-before-delivery": "families joining before Delivery",
  "changed-something": "changing something because of families",
  "open-to-change": "writing down what is open",
  "in-before-design": "families joining before Design",
  "in-the-room": "families being there for decisions",
  "from-the-start": "the first thing to be settled",
  "round-the-table": "getting everyone round the table",
  "decide-together": "deciding together",
  "do-together": "doing it together",
  "look-back-together": "looking back together",
  "families-agree": "hearing how families see it",
};

/** "For its whole life: Consultation. Since 3 November 2026: Co-design." */
export function readingInWords(reading: Reading, ladder: Ladder): string {
  if (reading.recordedAfterwards) {
    const agreed =
      reading.datesAgreedBy.length > 0 ? ` ${capital(listed(reading.datesAgreedBy))} agreed its dates.` : "";
    return `Recorded afterwards.${agreed}`;
  }
  const again = reading.startedAgain.at(-1);
  const life = rungInWords(reading, ladder);
  return reading.since && again !== undefined
    ? `For its whole life: ${life}. Since ${dayInWords(again)}: ${rungInWords(reading.since, ladder)}.`
    : `${life}.`;
}

const rungInWords = (climb: Climb, ladder: Ladder) => {
  const rung = climb.rung === null ? undefined : rungNamed(ladder, climb.rung);
  return rung ? `${rung.name}${rung.localRule ? " (local rule)" : ""}` : NOT_ENOUGH;
};

/** "By the national preset: Consultation." Nothing where no rung has tests of the partnership's own. */
export function presetInWords({ preset, presetSince, startedAgain }: Reading, ladder: Ladder): string | undefined {
  if (!preset || !ladder.preset) return undefined;
  const again = startedAgain.at(-1);
  const life = rungInWords(preset, ladder.preset);
  return presetSince && again !== undefined
    ? `By the national preset, for its whole life: ${life}. Since ${dayInWords(again)}: ${rungInWords(presetSince, ladder.preset)}.`
    : `By the national preset: ${life}.`;
}

/** The same for one of two readings that stand apart. */
export const climbByPreset = (climb: Climb | null, ladder: Ladder): string | undefined =>
  climb && ladder.preset ? `By the national preset: ${rungInWords(climb, ladder.preset)}.` : undefined;

/** "On course for Co-production: doing it together and looking back together are still to come." */
export function onCourseInWords(climb: Climb, ladder: Ladder): string | undefined {
  if (climb.onCourse === null || climb.onCourse === climb.rung) return undefined;
  const height = ladder.rungs.findIndex((rung) => rung.key === climb.onCourse);
  const needed = ladder.rungs.slice(0, height + 1).flatMap((rung) => rung.tests);
  const toCome = climb.tests
    .filter((finding) => finding.result === "not yet" && needed.includes(finding.key))
    .map((finding) => stillToComeWords[finding.key]);
  if (toCome.length === 0) return undefined;
  const name = rungNamed(ladder, climb.onCourse)?.name ?? "";
  return `On course for ${name}: ${listed(toCome)} ${toCome.length === 1 ? "is" : "are"} still to come.`;
}

export interface Step {
  test: TestKey;
  words: string;
}

/** What could be done next: of the rung above the one the record shows, never what cannot change now. */
export function stepsNext(climb: Climb): Step[] {
  const above = [...climb.unmet, ...climb.notYet];
  const steps = climb.tests
    .filter((finding) => above.includes(finding.key) && !finding.cannotChangeNow)
    .flatMap(({ key, next }) => (next ? [{ test: key, words: next }] : []));
  return steps.filter((step, at) => steps.findIndex((one) => one.words === step.words) === at);
}

export const nextSteps = (climb: Climb): string[] => stepsNext(climb).map(({ words }) => words);

/** Where part of what the next rung needs can no longer be met. */
export const cannotChangeInWords = (climb: Climb): string | undefined =>
  climb.tests.some((finding) => climb.unmet.includes(finding.key) && finding.cannotChangeNow)
    ? "Part of what the next rung needs cannot change now. The lead and families may start again together: what comes after then has a reading of its own."
    : undefined;

/** How often a group has started again, said only where it has. */
export const startedAgainInWords = (reading: Reading): string | undefined => {
  const [first, ...more] = reading.startedAgain;
  if (first === undefined) return undefined;
  return more.length === 0
    ? `The group started again together on ${dayInWords(first)}.`
    : `The group started again together ${reading.startedAgain.length} times: on ${listed(reading.startedAgain.map(dayInWords))}.`;
};
