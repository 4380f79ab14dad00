import { asAt, type AsAt } from "./as-at";
import { answered } from "./answered";
import { asked } from "./asked";
import { changedSomething } from "./changed-something";
import type { Day } from "./day";
import { decideTogether } from "./decide-together";
import { doTogether } from "./do-together";
import { FAMILY_SEATS, type Fact, type Seat } from "./facts";
import { familiesAgree } from "./families-agree";
import { TESTS, type Finding, type Test, type TestKey } from "./finding";
import { fromTheStart } from "./from-the-start";
import { inBeforeDelivery } from "./in-before-delivery";
import { inBeforeDesign } from "./in-before-design";
import { inTheRoom } from "./in-the-room";
import type { Ladder } from "./ladders";
import { lookBackTogether } from "./look-back-together";
import { openToChange } from "./open-to-change";
import { roundTheTable } from "./round-the-table";
import { courseOf } from "./stages";
import { factsSince } from "./start-again";
import { told } from "./told";
import { closedWords } from "./words-together";

/** Goes up when a rule changes, so that a kept reading says by which rules it was read. */
export const RULE_VERSION = "1";

const TEST: Record<TestKey, Test> = {
  told,
  asked,
  answered,
  "in-before-delivery": inBeforeDelivery,
  "changed-something": changedSomething,
  "open-to-change": openToChange,
  "in-before-design": inBeforeDesign,
  "in-the-room": inTheRoom,
  "from-the-start": fromTheStart,
  "round-the-table": roundTheTable,
  "decide-together": decideTogether,
  "do-together": doTogether,
  "look-back-together": lookBackTogether,
  "families-agree": familiesAgree,
};

/** How far the record reaches on a ladder. */
export interface Climb {
  /** The highest rung whose tests, and those below, are all met. Null: not enough recorded yet. */
  rung: string | null;
  /** The highest rung with nothing unmet. */
  onCourse: string | null;
  /** Of the rung above `rung`, in the order of the tests. */
  unmet: TestKey[];
  notYet: TestKey[];
  /** Every test of the ladder. */
  tests: Finding[];
}

export interface Reading extends Climb {
  ladder: { key: string; version: string };
  rules: string;
  day: Day;
  /** Written down afterwards: there is no reading, and `tests` is empty. */
  recordedAfterwards: boolean;
  /** The family seats that agreed the dates of work recorded afterwards. */
  datesAgreedBy: Seat[];
  /** The days on which the group started again together. */
  startedAgain: Day[];
  /** The reading since it last did. */
  since: Climb | null;
  /** Beside a ladder with local rules: what the ladder as shipped says. */
  preset: Climb | null;
  /** The same for the reading since it last started again. */
  presetSince: Climb | null;
}

const NOTHING: Climb = { rung: null, onCourse: null, unmet: [], notYet: [], tests: [] };

/** Facts and a day in, a reading out. The same facts, day and rules give the same reading. */
export function read(facts: readonly Fact[], day: Day, ladder: Ladder): Reading {
  const now = asAt(facts, day);
  const restarts = now.of("started again");
  const restart = restarts.at(-1);
  const recordedAfterwards = now.of("work begun").some((begun) => begun.afterwards === true);
  const after = restart && !recordedAfterwards ? asAt(factsSince(now, restart), day) : null;
  return {
    ...(recordedAfterwards ? NOTHING : climb(now, ladder)),
    ladder: { key: ladder.key, version: ladder.version },
    rules: RULE_VERSION,
    day,
    recordedAfterwards,
    datesAgreedBy: FAMILY_SEATS.filter((seat) => now.of("dates agreed").some((agreed) => agreed.seat === seat)),
    startedAgain: restarts.map((fact) => fact.day),
    since: after && climb(after, ladder),
    preset: ladder.preset && !recordedAfterwards ? climb(now, ladder.preset) : null,
    presetSince: after && ladder.preset ? climb(after, ladder.preset) : null,
  };
}

function climb(now: AsAt, ladder: Ladder): Climb {
  const { closed } = courseOf(now);
  const rungs = ladder.rungs
    .filter((rung) => rung.tests.length > 0)
    .map((rung) => ({
      key: rung.key,
      findings: TESTS.filter((key) => rung.tests.includes(key))
        .map((key) => TEST[key](now, { ladder, rung: rung.key }))
        .map((finding) => (closed ? overWithClosing(finding) : finding)),
    }));
  const reaches = (holds: (finding: Finding) => boolean) => {
    const first = rungs.findIndex(({ findings }) => !findings.every(holds));
    return first < 0 ? rungs.length : first;
  };
  const shown = reaches((finding) => finding.result === "met");
  const onCourse = reaches(isNotUnmet);
  const above = rungs[shown]?.findings ?? [];
  const keysOf = (result: Finding["result"]) => above.filter((each) => each.result === result).map(({ key }) => key);
  return {
    rung: rungs[shown - 1]?.key ?? null,
    onCourse: rungs[onCourse - 1]?.key ?? null,
    unmet: keysOf("unmet"),
    notYet: keysOf("not yet"),
    tests: rungs.flatMap(({ findings }) => findings),
  };
}

const isNotUnmet = ({ result }: Finding) => result !== "unmet";

/** The highest rung with nothing unmet, by findings as one reader is shown them. */
export function onCourseBy(findings: readonly Finding[], ladder: Ladder): string | null {
  const unmet = new Set(findings.filter((finding) => !isNotUnmet(finding)).map(({ key }) => key));
  const tested = ladder.rungs.filter((rung) => rung.tests.length > 0);
  const first = tested.findIndex((rung) => rung.tests.some((key) => unmet.has(key)));
  return tested[(first < 0 ? tested.length : first) - 1]?.key ?? null;
}

/** Once the work is closed, "not yet" is unmet. */
const overWithClosing = ({ next, ...finding }: Finding): Finding =>
  finding.result === "not yet"
    ? { ...finding, result: "unmet", sentence: closedWords[finding.key] ?? finding.sentence }
    : { ...finding, ...(next && { next }) };
