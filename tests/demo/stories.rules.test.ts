import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { checkTold } from "@/db/demo/play/check";
import { IN_WORDS } from "@/db/demo/play/told";
import { demoStories, TOLD_STORIES } from "@/db/demo/stories";

test("every story of the demo is valid, and none is left out", () => {
  expect(checkTold(TOLD_STORIES, IN_WORDS)).not.toHaveProperty("faults");
  expect(demoStories()).toHaveLength(readdirSync(new URL("../../db/demo/stories", import.meta.url)).length);
});

test("each begins with its idea on day 0, is told in order of time, and ends before this week", () => {
  for (const { title, begins, events } of demoStories()) {
    expect([title, events[0]!.day, events[0]!.what]).toEqual([title, 0, "begin"]);
    const times = events.map(({ day, at = "" }) => `${String(day).padStart(4, "0")} ${at}`);
    expect([title, times]).toEqual([title, times.toSorted()]);
    const { weeksAgo, on } = begins!;
    expect([title, events.at(-1)!.day + on - 1]).toEqual([title, expect.toSatisfy((last: number) => last < weeksAgo * 7)]);
  }
});

test("a person nobody knows, a word that is misspelt and an event that is not told here are named, each with its place", () => {
  const events = [
    { day: 0, at: "9:30", what: "begin", by: "education", who: "dana" },
    { day: 1, at: "10:00", what: "comment", seat: "health", who: "nobody", wrods: "Hello" },
    { day: 1, at: "10:00", what: "aim", rung: "co-design" },
    { day: 2, at: "10:00", what: "dance" },
  ];
  expect(checkTold([{ title: "One", ladder: "tlap", begins: { weeksAgo: 0, on: 8 }, expect: { rung: null }, events }], IN_WORDS)).toEqual({
    faults: [
      "Story 1: begins.weeksAgo must be 1 or more.",
      "Story 1: begins.on must be 1 to 7.",
      "Story 1: expect.since is missing.",
      "Story 1, event 1 (begin): at must be a time like 09:30.",
      "Story 1, event 2 (comment): who is nobody of the demo.",
      "Story 1, event 2 (comment): wrods is not known.",
      "Story 1, event 3 (aim): because is missing.",
      "Story 1, event 4: “dance” is not known.",
    ],
  });
});
