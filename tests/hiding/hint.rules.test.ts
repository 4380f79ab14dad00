import { expect, test } from "vitest";
import { hintFor } from "@/lib/hiding/hint";

test("whatever box a child seems to be named in, also in a row of a list, the writer is asked to look once more", () => {
  for (const typed of [{ what: "A ramp for my son Jack" }, { lines: [{ what: "Fine" }, { what: "NHS no 943 476 5919" }] }, { what: ["Fine", "DOB 12/03/2015"] }]) expect(hintFor({ hints: "yes", ...typed })).toMatch(/^This looks like .*Please don’t name a child here\./);
});

test("once they have said that it may go as it is, or where the form asks for a name, nothing is said", () => {
  expect(hintFor({ hints: "yes", sure: "yes", what: "A ramp for my son Jack" })).toBeNull();
  expect(hintFor({ what: "my son Jack" })).toBeNull();
  expect(hintFor({ hints: "yes", email: "health-943-476-5919@example.com", seat: "seat:94347659-1900-7000-8000-943476591943", next: "9434765919-9434765919-9434765919" })).toBeNull();
  expect(hintFor({ hints: "yes", what: "A ramp at the school", due: "2026-03-01" })).toBeNull();
});
