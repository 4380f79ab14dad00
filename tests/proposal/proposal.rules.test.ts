import fc from "fast-check";
import { expect, test } from "vitest";
import { allAnswered, answeredThemselves, closingDays, lastOfEach, mayEndNow, proposalState } from "@/lib/proposal/rules";
import { countWords, daysLeftWords, endedWithWords } from "@/lib/proposal/words";
import { daysAfter, londonDay } from "@/lib/work/dates";

const AT = new Date("2026-01-12T10:00:00.000Z");
const open = { closesOn: "2026-01-16", withdrawnAt: null, endedAt: null };

test("the last day is a whole London day, whichever clock it keeps", () => {
  expect(proposalState(open, new Date("2026-01-16T23:59:59Z"))).toBe("open");
  expect(proposalState(open, new Date("2026-01-17T00:00:00Z"))).toBe("outcome to come");
  const inSummer = { ...open, closesOn: "2026-03-29" };
  expect(proposalState(inSummer, new Date("2026-03-29T22:59:59Z"))).toBe("open");
  expect(proposalState(inSummer, new Date("2026-03-29T23:00:00Z"))).toBe("outcome to come");
});

test("withdrawn and ended stay so, whatever the day", () => {
  expect(proposalState({ ...open, withdrawnAt: AT }, daysAfter(AT, 40))).toBe("withdrawn");
  expect(proposalState({ ...open, endedAt: AT }, AT)).toBe("ended");
});

test("the days to choose from: holidays are not counted, an access need doubles them, and the one offered lies between", () => {
  const none = { twiceAsLong: false, holidays: [] };
  expect(closingDays(AT, none)).toEqual({ least: "2026-01-15", usual: "2026-01-22", most: "2026-04-12" });
  expect(closingDays(AT, { ...none, twiceAsLong: true }).least).toBe("2026-01-18");
  expect(closingDays(AT, { ...none, holidays: [{ from: "2026-01-13", to: "2026-01-14" }] }).least).toBe("2026-01-17");
  fc.assert(fc.property(fc.boolean(), fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 4 }), (twiceAsLong, breaks) => {
    const holidays = breaks.map(([from, long]) => ({ from: londonDay(daysAfter(AT, from)), to: londonDay(daysAfter(AT, from + long)) }));
    const { least, usual, most } = closingDays(AT, { twiceAsLong, holidays });
    expect(least <= usual && usual <= (most > least ? most : usual)).toBe(true);
  }), { seed: 20261209, numRuns: 200 });
});

test("the last answer of each counts; all have answered when everybody who sits there has; it ends by its day, or then", () => {
  const said = [{ membershipId: "amara", stand: "agree" }, { membershipId: "chris", stand: "agree" }, { membershipId: "amara", stand: "object" }];
  expect(lastOfEach(said)).toEqual([{ membershipId: "amara", stand: "object" }, { membershipId: "chris", stand: "agree" }]);
  expect([allAnswered([{ id: "amara" }, { id: "chris" }], said), allAnswered([{ id: "amara" }, { id: "dana" }], said)]).toEqual([true, false]);
  expect([mayEndNow("open", false), mayEndNow("open", true), mayEndNow("outcome to come", false), mayEndNow("withdrawn", true)]).toEqual([false, true, true, false]);
  expect(answeredThemselves([{ membershipId: "joan", recordedBy: "dana" }, { membershipId: "dana", recordedBy: "dana" }])).toEqual([{ membershipId: "dana", recordedBy: "dana" }]);
});

test("its words are true for none, one and more", () => {
  expect([countWords({ agree: 0, unsure: 0, object: 0 }), countWords({ agree: 1, unsure: 0, object: 2 }), countWords({ agree: 3, unsure: 2, object: 1 })]).toEqual(["Nobody has answered yet", "1 agrees, 2 object", "3 agree, 2 are not sure, 1 objects"]);
  expect([0, 1, 4].map(daysLeftWords)).toEqual(["Today is the last day to answer", "1 day left", "4 days left"]);
  expect([endedWithWords(1), endedWithWords(2)]).toEqual(["It ended with an objection. The answer stands beside it.", "It ended with 2 objections. The answers stand beside them."]);
});
