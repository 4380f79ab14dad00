import { expect, test } from "vitest";
import { commentNumber, together } from "@/lib/comment/rules";

test("only a plain whole number in the address is a comment's number", () => {
  expect(["31", "0", "999999999"].map(commentNumber)).toEqual([31, 0, 999_999_999]);
  for (const typed of ["", "-1", "1.5", "1e9", "9999999999", "1; drop table comment", " 3", "٣", undefined, ["1", "2"], 7]) expect(commentNumber(typed)).toBeUndefined();
});

test("two parts of one thread make one thread: each comment once, in order", () => {
  const numbers = (...list: number[]) => list.map((number) => ({ number }));
  expect(together(numbers(1, 2, 3), numbers(2, 3, 4, 5))).toEqual(numbers(1, 2, 3, 4, 5));
  expect(together([], numbers(1))).toEqual(numbers(1));
  expect(together(numbers(4), [])).toEqual(numbers(4));
});
