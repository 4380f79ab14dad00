import { TESTS, type TestKey } from "./finding";
import { ladderFrom, type KeptRung, type Ladder, type Rung } from "./ladders";

/** The rung each test is needed from. A test that is not here is not needed. */
export type Needs = Partial<Record<TestKey, string>>;
export type LadderKept = { ladderKey: string; version: string; rungs: readonly KeptRung[] };

/** Product rule 2, and what co-production means: these two are never left out. */
export const NEVER_LEFT_OUT: readonly TestKey[] = ["from-the-start", "families-agree"];
/** It asks families how they see the rung it stands at, so it stands at the highest. */
export const ALWAYS_AT_THE_TOP: TestKey = "families-agree";

export const needsOf = (ladder: Ladder): Needs =>
  Object.fromEntries(TESTS.flatMap((test) => ladder.rungs.filter(({ tests }) => tests.includes(test)).slice(0, 1).map(({ key }) => [test, key])));

/** The ladder as shipped, whatever a partnership has agreed of its own. */
export const presetOf = (ladder: Ladder): Ladder => ladder.preset ?? ladder;

/** The rungs that the record can show, from the lowest. Which they are is the preset's alone; the others can be claimed or felt. */
export const testedRungs = (ladder: Ladder): Rung[] => {
  const preset = presetOf(ladder);
  return ladder.rungs.filter((rung) => preset.rungs.some(({ key, tests }) => key === rung.key && tests.length > 0));
};

/** The rungs of a version with the tests somebody chose; as shipped where nothing differs. */
export function withNeeds<R extends { key: string }>(rungs: readonly R[], needs: Needs, preset: Ladder): (R & { tests: TestKey[] | null })[] {
  const isAsShipped = sameNeeds(needs, needsOf(preset));
  return rungs.map((rung) => ({ ...rung, tests: isAsShipped ? null : TESTS.filter((test) => needs[test] === rung.key) }));
}

export const ladderWith = (kept: LadderKept, needs: Needs): Ladder => ladderFrom({ ...kept, rungs: withNeeds(kept.rungs, needs, presetOf(ladderFrom(kept))) });

export const sameNeeds = (one: Needs, other: Needs): boolean => TESTS.every((test) => (one[test] ?? "") === (other[test] ?? ""));

/** Which rungs a test may be needed from; "" is: not needed. */
export function placesFor(test: TestKey, ladder: Ladder): string[] {
  const rungs = testedRungs(ladder).map(({ key }) => key);
  const isShipped = needsOf(presetOf(ladder))[test] !== undefined;
  const places = test === ALWAYS_AT_THE_TOP ? rungs.slice(-1) : rungs;
  return isShipped && NEVER_LEFT_OUT.includes(test) ? places : ["", ...places];
}

export type Wrong = { test: TestKey; why: "no such place" } | { rung: string; why: "no test left" };

/** What is wrong with a choice; nothing where it can stand. Each rung that the record can show keeps a test of its own. */
export function needsWrong(needs: Needs, ladder: Ladder): Wrong | undefined {
  const misplaced = TESTS.find((test) => !placesFor(test, ladder).includes(needs[test] ?? ""));
  if (misplaced) return { test: misplaced, why: "no such place" };
  const bare = testedRungs(ladder).find(({ key }) => TESTS.every((test) => needs[test] !== key));
  return bare && { rung: bare.key, why: "no test left" };
}

export type Moved = { test: TestKey; from: string | undefined; to: string | undefined };

/** Each test that is needed from another rung than before, in the order of the tests. */
export const movedTests = (before: Needs, after: Needs): Moved[] =>
  TESTS.filter((test) => (before[test] ?? "") !== (after[test] ?? "")).map((test) => ({ test, from: before[test] || undefined, to: after[test] || undefined }));

/** A work may take up a ladder of the very same rungs, where they need other tests than its own. */
export const mayTakeUp = (mine: Ladder, next: Ladder): boolean =>
  mine.key === next.key && mine.rungs.map(({ key }) => key).join() === next.rungs.map(({ key }) => key).join() && !sameNeeds(needsOf(mine), needsOf(next));

/** What a rung needs, with everything below it, that the preset does not ask there, and what the preset asks there and it does not. */
export function besidePreset(ladder: Ladder, key: string): { more: TestKey[]; less: TestKey[] } {
  const upTo = ({ rungs }: Ladder) => new Set(rungs.slice(0, rungs.findIndex((rung) => rung.key === key) + 1).flatMap(({ tests }) => tests));
  const [own, preset] = [upTo(ladder), upTo(presetOf(ladder))];
  return { more: TESTS.filter((test) => own.has(test) && !preset.has(test)), less: TESTS.filter((test) => preset.has(test) && !own.has(test)) };
}
