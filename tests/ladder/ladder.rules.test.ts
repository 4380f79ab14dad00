import { expect, test } from "vitest";
import { dayOf } from "@/lib/ladder/reading/day";
import type { Fact } from "@/lib/ladder/reading/facts";
import { asksForWords, differences, familiesWereIn, isInTopBand, isLower, isSeatOfOne, maySeeView, needsTwoKeys, sayableAlone, speaksForSeat } from "@/lib/ladder/rules";

const at = (day: string, time = "10:00") => new Date(`2026-01-${day}T${time}:00.000Z`);
const RUNGS = [
  { key: "coercion", position: 1, band: "to" },
  { key: "consultation", position: 2, band: "for" },
  { key: "co-design", position: 3, band: "with" },
  { key: "co-production", position: 4, band: "with" },
] as const;
const FORUM = [{ key: "participation", position: 1, band: "for" }, { key: "co-production", position: 2, band: "with" }] as const;
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

let order = 0;
const day = (january: number) => dayOf(`2026-01-${january}`);
/** A fact of a day in January 2026, recorded that day unless told otherwise, in the order they are told. */
const fact = (kind: string, january: number, more: object = {}) => ({ kind, id: `f${++order}`, day: day(january), recordedOn: day(january), order, ...more }) as unknown as Fact;
const joins = (january: number, more: object = {}) => fact("seat joined", january, { seat: "parent carers", member: "amara", how: "nominated", paidByLead: [], ...more });
const design = (january: number) => fact("stage moved", january, { to: "design" });
const wereIn = (...facts: Fact[]) => familiesWereIn({ facts, now: at("28") });

test.each([
  ["joined the day before the work took shape", () => [joins(12), design(13)], true],
  ["joined earlier on the same day", () => [joins(12), design(12)], true],
  ["joined later on the same day", () => [design(12), joins(12)], false],
  ["joined after", () => [design(13), joins(20)], false],
  ["had left before", () => [joins(12), fact("seat left", 12, { seat: "parent carers", member: "amara" }), design(13)], false],
  ["left after", () => [joins(12), design(13), fact("seat left", 15, { seat: "parent carers", member: "amara" })], true],
  ["an answer was settled before they came, recorded later", () => [joins(12), fact("settled before", 10, { as: "answer", recordedOn: day(13) })], false],
  ["a limit holds nobody back", () => [fact("settled before", 10, { as: "limit" }), joins(12)], true],
  ["the first action shapes the work", () => [fact("action opened", 11, { ledBy: [], gathersPeople: false }), joins(12)], false],
  ["getting people round the table shapes nothing", () => [fact("action opened", 11, { ledBy: [], gathersPeople: true }), joins(12)], true],
  ["picked by the lead", () => [joins(12, { how: "picked" }), design(13)], false],
  ["answered an open invitation", () => [joins(12, { how: "open" }), design(13)], true],
  ["paid by the organisation that leads", () => [joins(12, { paidByLead: [{ from: day(12), to: null }] }), design(13)], false],
  ["nothing shaped yet, and has joined", () => [joins(12)], true],
  ["nothing shaped yet, and nobody has joined", () => [], false],
] as const)("families were in: %s", (_, facts, yes) => {
  expect(wereIn(...facts())).toBe(yes);
});

test("a high rung without families asks for words, a low one never does", () => {
  const nobody = { facts: [], now: at("28") };
  expect(asksForWords(RUNGS, "co-design", nobody)).toBe(true);
  expect(asksForWords(RUNGS, "consultation", nobody)).toBe(false);
  expect(asksForWords(RUNGS, "co-design", { ...nobody, facts: [joins(12)] })).toBe(false);
});

test("lower than before is lower on the same ladder; the first claim is never lower, nor is a rung of another ladder", () => {
  expect([isLower(RUNGS, "consultation", "co-design"), isLower(RUNGS, "co-design", "consultation"), isLower(RUNGS, "co-design", "co-design")]).toEqual([true, false, false]);
  expect([isLower(RUNGS, "coercion", null), isLower(RUNGS, "coercion", "participation")]).toEqual([false, false]);
});

test("two rungs or more apart are named, the furthest first; one rung is not a difference", () => {
  const said = [{ who: "lead", rungKey: "co-production" }, { who: "parents", rungKey: "coercion" }, { who: "health", rungKey: "co-design" }, { who: "education", rungKey: "elsewhere" }];
  expect(differences(RUNGS, said)).toEqual([{ higher: "lead", lower: "parents", apart: 3 }, { higher: "health", lower: "parents", apart: 2 }]);
  expect(differences(RUNGS, said.slice(2))).toEqual([]);
});

test("a seat speaks by its nominated members; where nobody was nominated, by any of them", () => {
  const nominated = { membershipId: "amara", wasNominated: true };
  const picked = { membershipId: "priya", wasNominated: false };
  expect([speaksForSeat("amara", [nominated, picked]), speaksForSeat("priya", [nominated, picked]), speaksForSeat("priya", [picked])]).toEqual([true, false, true]);
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
