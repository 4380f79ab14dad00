import { expect, test } from "vitest";
import { askedFor, excerptOf, MOST_LETTERS } from "@/lib/search/rules";

test("an excerpt shows the words asked for, with what stands around them", () => {
  const long = `${"before ".repeat(40)}**hedgehog** ${"after ".repeat(40)}`;
  expect(excerptOf(long, "Hedgehog")).toMatch(/^… before .*hedgehog after .* …$/);
  expect(excerptOf(long, "nothing like it")).toMatch(/^before .* …$/);
  expect(excerptOf("> short", "nothing")).toBe("short");
  expect(excerptOf("x".repeat(500), "x")).toMatch(/^x+ …$/);
});

test("what the address asks for is made safe: one line, no letters a database cannot hold, not for ever", () => {
  expect(askedFor("  short\u0000 \n breaks ")).toBe("short breaks");
  expect(askedFor(["a", "b"])).toBe("");
  expect(askedFor("y".repeat(1_000))).toHaveLength(MOST_LETTERS);
});
