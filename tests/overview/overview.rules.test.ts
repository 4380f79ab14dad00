import { expect, test } from "vitest";
import { clockWords, dayWordsOf, momentWords } from "@/lib/work/dates";
import { standsWords } from "@/lib/work/words";
import { coursesOf, fromDay, stagesAhead, whatsNext, type StandsBefore } from "@/lib/work/rules";

test("stages go forward, one may be skipped, and closing is never offered here", () => {
  expect(stagesAhead("idea")).toEqual(["scoping", "design", "delivery", "review"]);
  expect(stagesAhead("design")).toEqual(["delivery", "review"]);
  expect(stagesAhead("review")).toEqual([]);
  expect(stagesAhead("closed")).toEqual([]);
});

const begun = (stage: string, day: number, round = 0) => ({ stage: stage as "idea", round, on: new Date(`2026-01-${day}T10:00:00Z`) });
const standing = (moves: ReturnType<typeof begun>[]) => coursesOf(moves).map(({ stages }) => stages.map(({ stage, stands }) => `${stage} ${stands}`));

test("the way through the stages: been, here, skipped, ahead; once more when the group starts again; nowhere when it is closed", () => {
  const way = [begun("idea", 10), begun("design", 20)];
  expect(standing(way)).toEqual([["idea been", "scoping skipped", "design here", "delivery ahead", "review ahead"]]);
  expect(standing([...way, begun("scoping", 25, 1)])).toEqual([
    ["idea been", "scoping skipped", "design been", "delivery ahead", "review ahead"],
    ["scoping here", "design ahead", "delivery ahead", "review ahead"],
  ]);
  expect(standing([...way, begun("closed", 25)])[0]?.[2]).toBe("design been");
});

test("how a work stands, in words", () => {
  const stands = (stage: "design" | "closed", rests: "paused" | "stopped" | null, confirmed = false) => standsWords({ stage, rests, confirmed });
  expect([stands("design", null), stands("design", "paused"), stands("design", "stopped")]).toEqual(["Design stage", "Design stage, paused", "Stopped in Design"]);
  expect([stands("closed", null, true), stands("closed", null)]).toEqual(["Closed", "Closed, not confirmed by families"]);
});

const nothing: StandsBefore = { key: null, asked: null, due: null, mayGiveView: false, mayClaim: false, notAnswered: [] };
const action = { number: 3, what: "Write the first draft" };

test("what's next says at most three things, those only this person can do first, and nothing that is not so", () => {
  expect(whatsNext(nothing)).toEqual([]);
  const key = { id: "k", deed: "close" } as const;
  const all = { key, asked: action, due: { ...action, due: "2026-01-20", isPast: false }, mayGiveView: true, mayClaim: true, notAnswered: ["Health"] };
  expect(whatsNext(all).map((one) => one.kind)).toEqual(["turn a key", "asked to lead", "give a view"]);
  expect(whatsNext({ ...nothing, notAnswered: ["Health"], mayClaim: true }).map((one) => one.kind)).toEqual(["not answered", "say which rung"]);
});

test("day 1 is the day of the idea, by London's days", () => {
  const idea = new Date("2026-01-12T10:00:00Z");
  expect(fromDay(idea, idea)).toBe(1);
  expect(fromDay(idea, new Date("2026-01-12T23:59:00Z"))).toBe(1);
  expect(fromDay(idea, new Date("2026-01-13T00:01:00Z"))).toBe(2);
  expect(fromDay(idea, new Date("2026-02-21T10:00:00Z"))).toBe(41);
  // Both clock changes lie between: a day is still a day.
  expect(fromDay(new Date("2026-03-28T12:00:00Z"), new Date("2026-03-29T11:30:00Z"))).toBe(2);
  expect(fromDay(new Date("2026-10-24T22:30:00Z"), new Date("2026-10-25T23:30:00Z"))).toBe(2);
});

test("moments read as people say them, on London's clock", () => {
  const now = new Date("2026-07-01T12:00:00Z");
  expect(momentWords(new Date("2026-07-01T08:05:00Z"), now)).toBe("today at 9:05am");
  expect(momentWords(new Date("2026-06-30T19:14:00Z"), now)).toBe("yesterday at 8:14pm");
  expect(momentWords(new Date("2026-06-29T23:30:00Z"), now)).toBe("yesterday at 12:30am");
  expect(momentWords(new Date("2025-12-24T12:00:00Z"), now)).toBe("24 December 2025 at 12:00pm");
  expect(clockWords(new Date("2026-01-01T00:05:00Z"))).toBe("12:05am");
  expect([dayWordsOf("2026-03-03"), dayWordsOf("")]).toEqual(["3 March 2026", ""]);
});
