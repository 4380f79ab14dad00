import { expect, test } from "vitest";
import { dueGroup, embeddedTooSoon, endsBeforeItStarts, filterOf, isLeading, isOver, isOverdue, leadState, matches, momentFrom, needsBecause } from "@/lib/action/rules";
import { STATUSES } from "@/lib/action/statuses";
import { londonDay } from "@/lib/work/dates";

test.each([
  ["the day before it is due", "2026-03-01", "on track", "2026-02-28", false],
  ["on the day itself", "2026-03-01", "on track", "2026-03-01", false],
  ["the day after", "2026-03-01", "on track", "2026-03-02", true],
  ["not begun, the day after", "2026-03-01", "not started", "2026-03-02", true],
  ["delayed, the day after", "2026-03-01", "delayed", "2026-03-02", true],
  ["done", "2026-03-01", "done", "2027-01-01", false],
  ["embedded", "2026-03-01", "embedded", "2027-01-01", false],
  ["stopped", "2026-03-01", "stopped", "2027-01-01", false],
  ["no due day", null, "not started", "2027-01-01", false],
] as const)("overdue: %s", (_, due, status, today, yes) => {
  expect(isOverdue({ due, status }, today)).toBe(yes);
});

test("the due day is over when London's day is: not before midnight there, whatever the clocks did", () => {
  const inSummer = { due: "2026-06-30", status: "on track" } as const;
  expect(isOverdue(inSummer, londonDay(new Date("2026-06-30T22:59:00.000Z")))).toBe(false);
  expect(isOverdue(inSummer, londonDay(new Date("2026-06-30T23:00:00.000Z")))).toBe(true);
  const atTheChange = { due: "2026-03-28", status: "on track" } as const;
  expect(isOverdue(atTheChange, londonDay(new Date("2026-03-28T23:59:00.000Z")))).toBe(false);
  expect(isOverdue(atTheChange, londonDay(new Date("2026-03-29T00:00:00.000Z")))).toBe(true);
});

test("three statuses ask for nothing more", () => {
  expect(STATUSES.filter(isOver)).toEqual(["done", "embedded", "stopped"]);
});

const day = new Date("2026-01-12T10:00:00.000Z");
test.each([
  ["nothing yet", { acceptedAt: null, handedBackAt: null }, "asked"],
  ["yes", { acceptedAt: day, handedBackAt: null }, "said yes"],
  ["not me", { acceptedAt: null, handedBackAt: day }, "handed back"],
  ["yes, then not any more", { acceptedAt: day, handedBackAt: day }, "handed back"],
] as const)("a lead who said %s", (_, dates, state) => {
  expect(leadState(dates)).toBe(state);
});

test("who left the work leads nothing there, whatever they had said", () => {
  expect(leadState({ acceptedAt: day, handedBackAt: null, leftAt: day })).toBe("left");
  expect((["asked", "said yes", "handed back", "left"] as const).filter(isLeading)).toEqual(["asked", "said yes"]);
});

test("a moment in an address is a moment or nothing", () => {
  expect(momentFrom("2026-11-22T10:00:00.000Z")).toBe("2026-11-22T10:00:00.000Z");
  for (const nonsense of [undefined, "", "now", "2026-13-40T99:99:99Z", ["2026-11-22T10:00:00.000Z"], "2026-11-22'; --"]) expect(momentFrom(nonsense)).toBeUndefined();
});

test("a stopped action says because; the others need not", () => {
  expect(STATUSES.filter((status) => needsBecause(status, ""))).toEqual(["stopped"]);
  expect(needsBecause("stopped", "The money went.")).toBe(false);
});

test("embedded is said of what was done before, and may be said again", () => {
  expect([undefined, ...STATUSES].filter((before) => !embeddedTooSoon("embedded", before))).toEqual(["done", "embedded"]);
  expect(embeddedTooSoon("done", undefined)).toBe(false);
});

test("an action does not end before it starts", () => {
  expect(endsBeforeItStarts({ starts: "2026-02-01", due: "2026-01-31" })).toBe(true);
  expect(endsBeforeItStarts({ starts: "2026-02-01", due: "2026-02-01" })).toBe(false);
  expect(endsBeforeItStarts({ starts: null, due: "2026-02-01" })).toBe(false);
});

test("the address says what to show; nonsense shows what is still to do", () => {
  expect(filterOf({})).toEqual({ show: "to do", by: "due", promise: "" });
  expect(filterOf({ show: "overdue", by: "promise", promise: "p1" })).toEqual({ show: "overdue", by: "promise", promise: "p1" });
  expect(filterOf({ show: "'; drop table action", by: ["due", "promise"], promise: ["a", "b"] })).toEqual({ show: "to do", by: "due", promise: "" });
});

const open = { status: "on track", overdue: false, isMine: false, promises: ["p1"] } as const;
test.each([
  ["to do", open, true],
  ["to do", { ...open, status: "done" }, false],
  ["overdue", open, false],
  ["overdue", { ...open, overdue: true }, true],
  ["mine", open, false],
  ["mine", { ...open, isMine: true }, true],
  ["finished", { ...open, status: "stopped" }, true],
  ["finished", open, false],
  ["all", { ...open, status: "done" }, true],
] as const)("%s shows or hides it", (show, action, yes) => {
  expect(matches(action, { show, by: "due", promise: "" })).toBe(yes);
  expect(matches(action, { show, by: "due", promise: "p2" })).toBe(false);
});

test("each action stands in one group by its day", () => {
  const none = { status: "on track", overdue: false, due: null } as const;
  expect(dueGroup(none)).toBe("no day");
  expect(dueGroup({ ...none, due: "2026-03-01" })).toBe("to come");
  expect(dueGroup({ ...none, due: "2026-03-01", overdue: true })).toBe("overdue");
  expect(dueGroup({ ...none, status: "done" })).toBe("over");
});
