import { expect, test } from "vitest";
import { comesBack, holidayOn } from "@/lib/partnership/rules";

test("organisations never follow each other in a circle", () => {
  const all = [{ id: "a", followedBy: "b" }, { id: "b", followedBy: null }, { id: "c", followedBy: "a" }];
  expect(comesBack("b", "c", all)).toBe(true);
  expect(comesBack("b", "b", all)).toBe(true);
  expect(comesBack("c", "b", all)).toBe(false);
  expect(comesBack("a", null, all)).toBe(false);
});

test("a holiday holds on its first and its last day", () => {
  const holidays = [{ name: "Half-term", firstDay: "2026-02-16", lastDay: "2026-02-20" }];
  expect(["2026-02-15", "2026-02-16", "2026-02-20", "2026-02-21"].map((day) => holidayOn(day, holidays)?.name ?? "")).toEqual(["", "Half-term", "Half-term", ""]);
});
