import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { makePartnership } from "@/lib/partnership/make";
import { operator } from "@/lib/operator/operator";
import { MONDAY } from "../cast/cast";

const dir = mkdtempSync(join(tmpdir(), "alongside-play-"));
process.env.INIT_CWD = dir;
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(dir, { recursive: true }));

async function play(name: string, content: unknown) {
  writeFileSync(join(dir, name), typeof content === "string" ? content : JSON.stringify(content));
  const said = { out: "", err: "" };
  vi.spyOn(console, "log").mockImplementation((line: string) => void (said.out += `${line}\n`));
  vi.spyOn(console, "error").mockImplementation((line: string) => void (said.err += `${line}\n`));
  return { code: await operator(["play", name]), ...said };
}

test("a broken file is told every fault, each with its place, and nothing is played", async () => {
  const { code, out, err } = await play("broken.json", [
    { title: "One", ladder: "tlap", events: [{ day: 0, what: "begin" }, { day: 0.5, what: "dance" }, { what: "invite", seat: "health" }] },
    { ladder: "stairs", events: [] },
    "a story",
  ]);
  expect([code, out]).toEqual([1, ""]);
  expect(err.trim().split("\n")).toEqual([
    "Story 1, “One”, event 1 (begin): by is missing.",
    "Story 1, “One”, event 2: “dance” is not known.",
    "Story 1, “One”, event 3 (invite): day is missing.",
    "Story 2: title is missing.",
    "Story 2: ladder must be one of: tlap, forum.",
    "Story 2: events must be a list with at least one event.",
    "Story 3 is not a story.",
    "Nothing was played. 7 faults to mend first.",
  ]);
});

test.each([
  ["not.json", "[{", "This is not JSON"],
  ["an-object.json", {}, "The file is not a list of stories."],
  ["empty.json", [], "There is no story in the file."],
])("%s: %s", async (name, content, words) => {
  const { code, err } = await play(name, content);
  expect(code).toBe(1);
  expect(err).toContain(words);
  expect(err).toContain("Nothing was played.");
});

test("stories are played into an empty database only; a file that is not there is said", async () => {
  await makePartnership(MONDAY, { name: "Real people", slug: `real-${process.pid}` });
  const { code, out, err } = await play("one.json", [{ title: "One", ladder: "tlap", events: [{ day: 0, what: "begin", by: "education" }] }]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("The database is not empty.");
  expect(await operator(["play", "nowhere.json"])).toBe(1);
});
