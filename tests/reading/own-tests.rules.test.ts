import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectInWords } from "@/lib/ladder/tests-words";
import { readInTime } from "@/lib/record/effect";
import { TESTS } from "../../lib/ladder/reading/finding";
import { FORUM, heightOf, ladderFrom, TLAP, type Ladder } from "../../lib/ladder/reading/ladders";
import { ladderWith, mayTakeUp, movedTests, needsOf, needsWrong, placesFor, presetOf, sameNeeds, testedRungs, withNeeds, type Needs } from "../../lib/ladder/reading/own-tests";
import { presetInWords, readingInWords } from "../../lib/ladder/reading/reading-words";
import { read, type Climb } from "../../lib/ladder/reading/rules";
import { anyStory } from "./any-story";

const seed = Number(process.env.SEED ?? 20261122);
const numRuns = Number(process.env.RUNS ?? 300);

const keptOf = ({ key, version, rungs }: Ladder) => ({ ladderKey: key, version, rungs });
const withShipped = (ladder: Ladder) => ({ ...keptOf(ladder), rungs: ladder.rungs.map(({ key, name }) => ({ key, name })) });
const height = (climb: Climb | null, ladder: Ladder) => (climb?.rung == null ? -1 : (heightOf(ladder, climb.rung) ?? -1));

/** Any choice the screen lets somebody make: each test at one of its places, turned by numbers. */
const anyChoice = fc.array(fc.nat(20), { minLength: TESTS.length, maxLength: TESTS.length });
const chosen = (ladder: Ladder, turns: number[]): Needs =>
  Object.fromEntries(TESTS.flatMap((one, at) => { const places = placesFor(one, ladder); const place = places[turns[at]! % places.length]!; return place ? [[one, place]] : []; }));

describe(`tests of a partnership's own (seed ${seed}, ${numRuns} stories each)`, () => {
  test("with the tests of the preset a reading is the preset's, and nothing is marked", () => {
    fc.assert(fc.property(anyStory, ({ facts, day, ladder }) => {
      const same = ladderWith(withShipped(ladder), needsOf(ladder));
      expect(read(facts, day, same)).toEqual(read(facts, day, ladder));
      expect(same.rungs.some(({ localRule }) => localRule)).toBe(false);
    }), { seed, numRuns });
  });

  test("with any tests of its own, what stands beside is exactly the preset's reading; a rung not marked needs what the preset's does", () => {
    fc.assert(fc.property(anyStory, anyChoice, ({ facts, day, ladder }, turns) => {
      const needs = chosen(ladder, turns);
      if (needsWrong(needs, ladder)) return;
      const own = ladderWith(withShipped(ladder), needs);
      const [reading, preset] = [read(facts, day, own), read(facts, day, ladder)];
      if (!own.preset) return;
      expect(reading.preset && [reading.preset.rung, reading.preset.onCourse]).toEqual(preset.recordedAfterwards ? null : [preset.rung, preset.onCourse]);
      expect(height(reading.presetSince, own)).toBe(height(preset.since, ladder));
      const shown = own.rungs.find(({ key }) => key === reading.rung);
      if (shown && !shown.localRule) expect(height(preset, ladder)).toBeGreaterThanOrEqual(height(reading, own));
    }), { seed, numRuns });
  });

  test("dropping a test, or asking it of a higher rung, never lowers a reading; adding one never raises it", () => {
    fc.assert(fc.property(anyStory, anyChoice, fc.constantFrom(...TESTS), fc.nat(), ({ facts, day, ladder }, turns, which, turn) => {
      const kept = withShipped(ladder);
      const before = chosen(ladder, turns);
      const places = placesFor(which, ladder);
      const after: Needs = { ...before, [which]: places[turn % places.length]! || undefined };
      if (needsWrong(before, ladder) || needsWrong(after, ladder)) return;
      const strict = (needs: Needs) => (needs[which] ? (heightOf(ladder, needs[which]) ?? 0) : Infinity);
      const [easier, harder] = strict(before) >= strict(after) ? [before, after] : [after, before];
      const [high, low] = [easier, harder].map((needs) => { const own = ladderWith(kept, needs); const reading = read(facts, day, own); return { life: height(reading, own), since: height(reading.since, own) }; });
      expect(high!.life).toBeGreaterThanOrEqual(low!.life);
      expect(high!.since).toBeGreaterThanOrEqual(low!.since);
    }), { seed, numRuns });
  });
});

test("a rung is marked where what it needs with everything below is another than the preset's; above a test only moved it is not", () => {
  const marked = (needs: Needs) => ladderWith(withShipped(TLAP), needs).rungs.filter(({ localRule }) => localRule).map(({ key }) => key);
  const { answered: _, ...dropped } = needsOf(TLAP);
  expect(marked(dropped)).toEqual(["engagement", "co-design", "co-production"]);
  expect(marked({ ...needsOf(TLAP), answered: "co-design" })).toEqual(["engagement"]);
  expect(marked(needsOf(TLAP))).toEqual([]);
});

test("each rung keeps a test, two tests are never left out, and only rungs the record can show have any", () => {
  const wrong = (change: Needs, ladder = TLAP) => needsWrong({ ...needsOf(ladder), ...change }, ladder);
  expect(wrong({})).toBeUndefined();
  expect(wrong({ told: "" })).toEqual({ rung: "informing", why: "no test left" });
  expect(wrong({ "families-agree": "" })).toEqual({ test: "families-agree", why: "no such place" });
  expect(wrong({ "families-agree": "co-design" })).toEqual({ test: "families-agree", why: "no such place" });
  expect(wrong({ "from-the-start": "" })).toEqual({ test: "from-the-start", why: "no such place" });
  expect(wrong({ "from-the-start": "co-design" })).toBeUndefined();
  expect(wrong({ asked: "educating" })).toEqual({ test: "asked", why: "no such place" });
  expect(wrong({ answered: "consultation" }, FORUM)).toBeUndefined();
  expect(testedRungs(TLAP).map(({ key }) => key)).toEqual(["informing", "consultation", "engagement", "co-design", "co-production"]);
});

test("leaving a rung out of the ladder makes no other easier: the next one above needs what it needed", () => {
  const shorter = ladderFrom({ ...withShipped(TLAP), rungs: withShipped(TLAP).rungs.filter(({ key }) => key !== "engagement") });
  expect(shorter.rungs.find(({ key }) => key === "co-design")?.tests).toEqual(["answered", "in-before-delivery", "changed-something", "open-to-change", "in-before-design", "in-the-room"]);
  expect(shorter.preset).toBeUndefined();
  expect(ladderFrom(withShipped(FORUM))).toEqual(FORUM);
});

test("going back to the preset's tests keeps none of its own; a work may take up only other tests of the same rungs", () => {
  const local = ladderWith(withShipped(TLAP), { ...needsOf(TLAP), answered: "co-design" });
  const back = withNeeds(local.rungs, needsOf(TLAP), presetOf(local));
  expect(back.every(({ tests }) => tests === null)).toBe(true);
  expect(sameNeeds(needsOf(presetOf(local)), needsOf(TLAP))).toBe(true);
  expect([mayTakeUp(TLAP, local), mayTakeUp(local, local), mayTakeUp(FORUM, local)]).toEqual([true, false, false]);
  expect(movedTests(needsOf(TLAP), needsOf(local))).toEqual([{ test: "answered", from: "engagement", to: "co-design" }]);
});

test("the preset's result stands beside in words", () => {
  const local = ladderWith(withShipped(TLAP), { ...needsOf(TLAP), told: "consultation", "in-the-room": "informing" });
  const begun = [{ kind: "work begun" as const, id: "w", seat: "education", day: 20_000, recordedOn: 20_000, order: 1 }, { kind: "seat joined" as const, id: "j", seat: "parent carers", member: "a", how: "nominated" as const, paidByLead: [], day: 20_000, recordedOn: 20_000, order: 2 }];
  const reading = read(begun, 20_001, local);
  expect([readingInWords(reading, local), presetInWords(reading, local)]).toEqual(["Not enough recorded yet.", "By the national preset: Informing."]);
  expect(presetInWords(read(begun, 20_001, TLAP), TLAP)).toBeUndefined();
});

test("as many works more are read as the time allows, and the page says which ones were not", () => {
  expect([readInTime(200, 100), readInTime(200, 2_000), readInTime(200, 5_000), readInTime(200, 0)]).toEqual([3_800, 0, 0, Infinity]);
  expect(effectInWords({ running: 1, read: 1, changed: 0 })).toBe("Read by these tests, nothing would change for the one work that goes on.");
  expect(effectInWords({ running: 60, read: 60, changed: 7 })).toBe("Read by these tests, 7 of 60 works that go on would be shown at another rung.");
  expect(effectInWords({ running: 2_000, read: 900, changed: 7 })).toBe("Read by these tests, 7 of the 900 newest works that go on would be shown at another rung. The other 1100 were not read: there are too many for one page.");
});
