import { expect, test } from "vitest";
import { weekdayWordsOf } from "@/lib/work/dates";

test("a day still to come is said with its weekday, on both sides of the clock change; no day is no words", () => {
  expect(["2026-11-28", "2026-10-25", "2027-03-28", ""].map(weekdayWordsOf)).toEqual(["Saturday 28 November 2026", "Sunday 25 October 2026", "Sunday 28 March 2027", ""]);
});
