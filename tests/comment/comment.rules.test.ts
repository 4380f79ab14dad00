import { expect, test } from "vitest";
import { withoutWords } from "@/lib/comment/hiding";
import { GAP } from "@/lib/comment/markdown";
import { commentNumber, isStillChangeable, together, touchedTo } from "@/lib/comment/rules";
import { newWords } from "@/lib/comment/words";

test("only a plain whole number in the address is a comment's number", () => {
  expect(["31", "0", "999999999"].map(commentNumber)).toEqual([31, 0, 999_999_999]);
  for (const typed of ["", "-1", "1.5", "1e9", "9999999999", "1; drop table comment", " 3", "٣", undefined, ["1", "2"], 7]) expect(commentNumber(typed)).toBeUndefined();
});

test("a thread and what came meanwhile make one thread: each comment once, as it is now, in order", () => {
  const said = (number: number, touched = number, words = "first") => ({ number, touched, words });
  expect(together([said(1), said(2)], [said(2), said(3)])).toEqual([said(1), said(2), said(3)]);
  expect(together([said(1), said(2)], [said(1, 3, "changed")])).toEqual([said(1, 3, "changed"), said(2)]);
  expect(together([said(1, 4, "newest")], [said(1, 3, "late on the line")])).toEqual([said(1, 4, "newest")]);
  expect(together([], [said(5)])).toEqual([said(5)]);
  expect(touchedTo([said(1, 7), said(2)])).toBe(7);
  expect(touchedTo([])).toBe(0);
});

test("a comment can be changed for a quarter of an hour, to the second", () => {
  const at = new Date("2026-01-12T10:00:00.000Z");
  const after = (ms: number) => isStillChangeable(at, new Date(at.getTime() + ms));
  expect([after(0), after(15 * 60_000), after(15 * 60_000 + 1), after(86_400_000)]).toEqual([true, true, false, false]);
});

test("words are hidden wherever they stand, however they are written, and never inside another word", () => {
  expect(withoutWords("Jack came. JACK left, jack’s bag, Jackson stayed", "Jack")).toBe(`${GAP} came. ${GAP} left, ${GAP}’s bag, Jackson stayed`);
  expect(withoutWords("Mary  Ann\nSmith", "mary ann smith")).toBe(GAP);
  expect(withoutWords("943 476 5919.", "943 476 5919")).toBe(`${GAP}.`);
  expect(withoutWords("(a+b)*", "(a+b)*")).toBe(GAP);
  expect(withoutWords("Nothing here", "Jack")).toBeNull();
});

test("how much is new is said in words, and never exactly where it is much", () => {
  expect([0, 1, 99, 100, 101].map(newWords)).toEqual(["", "1 new", "99 new", "more than 99 new", "more than 99 new"]);
});
