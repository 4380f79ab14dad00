import { expect, test } from "vitest";
import { clockBefore } from "@/db/demo/clock";

test("day 0 is the Monday seven weeks before this week's, and times are London's", () => {
  const clock = clockBefore(new Date("2026-11-18T09:00:00Z"));
  expect(clock.dayOf(0)).toBe("2026-09-28");
  expect(clock.at(0, "08:30").toISOString()).toBe("2026-09-28T07:30:00.000Z");
  expect(clock.at(46, "10:05").toISOString()).toBe("2026-11-13T10:05:00.000Z");
  expect(clock.dayFromToday(-9)).toBe("2026-11-09");
});

test.each(["2026-03-30T00:30:00Z", "2026-10-25T23:59:00Z", "2026-06-14T23:30:00Z", "2028-02-29T12:00:00Z"])("whenever it is made, its last day is over: %s", (now) => {
  expect(clockBefore(new Date(now)).at(46, "23:59").getTime()).toBeLessThan(new Date(now).getTime());
});
