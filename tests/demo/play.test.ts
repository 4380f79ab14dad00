import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkStories } from "@/db/demo/play/check";
import { openHouse, type House } from "@/db/demo/play/house";
import { inStoryOrder } from "@/db/demo/play/order";
import { playStory } from "@/db/demo/play/play";
import type { Story } from "@/db/demo/play/told";

const file = readFileSync(new URL("../reading/stories.json", import.meta.url), "utf8");
const expected = new Map((JSON.parse(file) as { title: string; expect: object }[]).map((story) => [story.title, story.expect]));
const checked = checkStories(file);
const stories = "stories" in checked ? checked.stories : [];
const houses = new Map<Story["ladder"], Promise<House>>();
const houseFor = (ladder: Story["ladder"]) => houses.get(ladder) ?? houses.set(ladder, openHouse(ladder, new Date("2026-10-01T09:00:00Z"))).get(ladder)!;

describe("every story, through the product's own verbs", () => {
  test.each(stories.map((story) => [story.title, story] as const))("%s", async (title, story) => {
    expect(await playStory(await houseFor(story.ladder), story)).toEqual({ title, ...expected.get(title) });
  });
});

const EDUCATION = { day: 0, what: "begin", by: "education" };
const told = async (...events: object[]) => {
  const found = checkStories(JSON.stringify([{ title: "One", ladder: "tlap", events }]));
  if ("faults" in found) throw new Error(found.faults.join("\n"));
  return playStory(await houseFor("tlap"), found.stories[0]!);
};

describe("what a verb refuses is told, with the number of the event", () => {
  test.each<[string, object[], number, RegExp]>([
    ["before anything has begun", [{ day: 0, what: "comment", seat: "education" }], 1, /^The work has not begun yet\.$/],
    ["a plan before people", [EDUCATION, { day: 1, what: "move stage", to: "scoping" }], 2, /^This opens when every seat is invited or left empty with a reason\./],
    ["by a seat nobody sits in", [EDUCATION, { day: 1, what: "began earlier", id: "b", seat: "health", onDay: -5 }], 2, /^Nobody sits for health\.$/],
    ["of a thing that is not there", [EDUCATION, { day: 1, what: "tell decision", id: "d9" }], 2, /^There is no d9\.$/],
    ["by day, with its place in the file", [{ day: 3, what: "comment", seat: "education" }, EDUCATION], 1, /^This opens when every seat/],
  ])("%s", async (_, events, event, why) => {
    expect(await told(...events)).toEqual({ title: "One", refused: { event, why: expect.stringMatching(why) as string } });
  });
});

test("what a seat says of an earlier day, after somebody came in the file, waits until they sit there", () => {
  const events = [EDUCATION, { day: 3, what: "join", seat: "health" }, { day: 2, what: "began earlier", id: "b", seat: "health", onDay: -5 }, { day: 1, what: "invite", seat: "health" }];
  const found = checkStories(JSON.stringify([{ title: "One", ladder: "tlap", events }]));
  expect("stories" in found && inStoryOrder(found.stories[0]!).map(({ number }) => number)).toEqual([1, 4, 2, 3]);
});
