import { expect, test } from "vitest";
import { asksForWords, counts, familiesWereIn, isInTopBand, isSeatOfOne, maySeeView, needsTwoKeys, sayableAlone, startLine, type FamilyMember } from "@/lib/ladder/rules";

const at = (day: string, time = "10:00") => new Date(`2026-01-${day}T${time}:00.000Z`);
const RUNGS = [
  { key: "coercion", position: 1, band: "to" },
  { key: "consultation", position: 2, band: "for" },
  { key: "co-design", position: 3, band: "with" },
  { key: "co-production", position: 4, band: "with" },
] as const;
const FORUM = [{ key: "participation", position: 1, band: "for" }, { key: "co-production", position: 2, band: "with" }] as const;
const amara: FamilyMember = { how: "nominated", paidByLead: false, joinedAt: at("12"), leftAt: null };

test("the very top rung needs two keys, on any ladder", () => {
  expect(needsTwoKeys(RUNGS, "co-production")).toBe(true);
  expect(needsTwoKeys(RUNGS, "co-design")).toBe(false);
  expect(needsTwoKeys(FORUM, "co-production")).toBe(true);
  expect(sayableAlone(RUNGS).map((rung) => rung.key)).toEqual(["co-design", "consultation", "coercion"]);
});

test("the top band is the band of the top rung", () => {
  expect(RUNGS.map((rung) => isInTopBand(RUNGS, rung.key))).toEqual([false, false, true, true]);
  expect(isInTopBand(FORUM, "participation")).toBe(false);
  expect(isInTopBand(RUNGS, "not there")).toBe(false);
});

test.each([
  ["nothing was shaped", { answers: [], moves: [] }, null],
  ["Scoping shapes nothing", { answers: [], moves: [{ stage: "scoping", movedAt: at("13") }] }, null],
  ["the move into Design", { answers: [], moves: [{ stage: "scoping", movedAt: at("13") }, { stage: "design", movedAt: at("20") }] }, "2026-01-20"],
  ["a skipped Design began when Delivery did", { answers: [], moves: [{ stage: "delivery", movedAt: at("22") }] }, "2026-01-22"],
  ["an answer counts from its day", { answers: [{ since: "2025-12-01", saidAt: at("12") }], moves: [{ stage: "design", movedAt: at("13") }] }, "2025-12-01"],
  ["an answer without a day counts from when it was said", { answers: [{ since: null, saidAt: at("14") }], moves: [] }, "2026-01-14"],
  ["an answer is never later than the day it was said", { answers: [{ since: "2026-03-01", saidAt: at("14") }], moves: [] }, "2026-01-14"],
  ["days are London days", { answers: [{ since: null, saidAt: new Date("2026-06-30T23:30:00.000Z") }], moves: [] }, "2026-07-01"],
] as const)("start line: %s", (_, facts, day) => {
  expect(startLine(facts)?.day ?? null).toBe(day);
});

test.each([
  ["chosen by the forum", { how: "nominated", paidByLead: false }, true],
  ["answered an open invitation", { how: "open", paidByLead: false }, true],
  ["picked by the lead", { how: "picked", paidByLead: false }, false],
  ["began the work", { how: "began the work", paidByLead: false }, false],
  ["paid by the organisation that leads", { how: "nominated", paidByLead: true }, false],
] as const)("counting: %s", (_, how, yes) => {
  expect(counts({ ...amara, ...how })).toBe(yes);
});

const design = (day: string, time?: string) => startLine({ answers: [], moves: [{ stage: "design", movedAt: at(day, time) }] });

test.each([
  ["joined the day before", amara, design("13"), true],
  ["joined earlier on the same day", amara, design("12", "11:00"), true],
  ["joined later on the same day", amara, design("12", "09:00"), false],
  ["joined after", { ...amara, joinedAt: at("20") }, design("13"), false],
  ["had left before", { ...amara, leftAt: at("12", "12:00") }, design("13"), false],
  ["left after", { ...amara, leftAt: at("15") }, design("13"), true],
  ["an answer recorded later about the same day stands after the joining", amara, startLine({ answers: [{ since: "2026-01-12", saidAt: at("19") }], moves: [] }), true],
  ["nothing shaped yet, and has joined", amara, null, true],
  ["nothing shaped yet, and has left", { ...amara, leftAt: at("13") }, null, false],
] as const)("families were in: %s", (_, member, line, yes) => {
  expect(familiesWereIn(line, [member])).toBe(yes);
});

test("a high rung without families asks for words, a low one never does", () => {
  const nobody = { answers: [], moves: [], families: [] };
  expect(asksForWords(RUNGS, "co-design", nobody)).toBe(true);
  expect(asksForWords(RUNGS, "consultation", nobody)).toBe(false);
  expect(asksForWords(RUNGS, "co-design", { ...nobody, families: [amara] })).toBe(false);
  expect(asksForWords(RUNGS, "co-design", { ...nobody, families: [{ ...amara, how: "picked" }] })).toBe(true);
});

test.each([
  ["no seat here", { seatId: null, hasSaid: false }, true],
  ["their own seat's", { seatId: "parents", hasSaid: false }, true],
  ["another seat's, before their own", { seatId: "health", hasSaid: false }, false],
  ["another seat's, after their own", { seatId: "health", hasSaid: true }, true],
] as const)("the seal: %s", (_, reader, yes) => {
  expect(maySeeView(reader, "parents")).toBe(yes);
});

test("a seat of one is a person", () => {
  expect([0, 1, 2].map(isSeatOfOne)).toEqual([false, true, false]);
});
