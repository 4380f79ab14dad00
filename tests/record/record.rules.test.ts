import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { addedLaterInWords, factInWords } from "@/lib/ladder/reading/fact-words";
import { FORUM, ladderFrom, TLAP } from "@/lib/ladder/reading/ladders";
import { missingInWords, missingNow } from "@/lib/ladder/reading/missing-now";
import { pageOfTest, pageWords } from "@/lib/ladder/reading/test-words";
import { stretches } from "@/lib/record/over-time";
import { becauseOf, recordShown, testsByRung } from "@/lib/record/rules";
import { inStoryOrder, MONDAY, Play } from "../reading/play";
import { stories, type StoryEvent } from "../reading/story";
import { BOTH_FAMILIES_IN, decision, EVERYONE_IN, to } from "../reading/tell";

const factsOf = (...events: StoryEvent[]) => {
  const play = new Play();
  for (const event of inStoryOrder(events)) play.play(event);
  return play.facts;
};
const shown = (day: number, ...events: StoryEvent[]) => recordShown({ facts: factsOf(...events), day: MONDAY + day, ladder: TLAP, reader: { viewsAreSealed: false } });

describe("what the record shows, for the screen", () => {
  test("the rung, why, what it is on course for, and what could be done; nothing that cannot change is offered", () => {
    const { words, onCourse, steps, reading } = shown(20, ...EVERYONE_IN);
    expect(words).toBe("Informing.");
    expect(onCourse).toBeUndefined();
    expect(steps.map(({ test: key }) => key)).toEqual(["asked"]);
    expect(becauseOf(reading, TLAP).map(({ test: key }) => key)).toEqual(["told", "asked"]);
    expect(becauseOf(reading, TLAP)[1]!.words).toBe("Families have not been asked what they think yet.");
  });

  test("what can no longer be met says so, and points to starting again together", () => {
    const { steps, cannotChange, reading } = shown(9, { day: 0, what: "begin", by: "education" }, ...EVERYONE_IN.slice(1), { day: 3, what: "point", id: "p", seat: "parent carers", words: "x" }, { day: 4, what: "answer point", id: "p", how: "did" }, to(5, "design"));
    expect(reading.rung).toBe("engagement");
    expect(reading.unmet).toContain("open-to-change");
    expect(steps.map(({ test: key }) => key)).not.toContain("open-to-change");
    expect(cannotChange).toContain("may start again together");
  });

  test("after starting again two readings stand side by side, and how often it was done", () => {
    const again: StoryEvent = { day: 30, what: "start again", stage: "scoping", agreedBy: ["education", "parent carers"] };
    const { words, startedAgain, reading } = shown(31, ...EVERYONE_IN, to(5, "design"), again);
    expect(words).toMatch(/^For its whole life: Informing\. Since 2 December 2026: /);
    expect(startedAgain).toBe("The group started again together on 2 December 2026.");
    expect(reading.since).not.toBeNull();
  });

  test("every test of the ladder stands once, under its own rung, the highest first", () => {
    const { reading } = shown(20, ...EVERYONE_IN);
    const byRung = testsByRung(reading, TLAP);
    expect(byRung.map(({ rung }) => rung.key)).toEqual(["co-production", "co-design", "engagement", "consultation", "informing"]);
    expect(byRung.flatMap(({ findings }) => findings)).toHaveLength(14);
  });
});

describe("who is missing now, in words", () => {
  const missing = (...events: StoryEvent[]) => missingInWords(missingNow(factsOf(...events), MONDAY + 40));
  test("a seat nobody sits in is missing; one that families agreed may stay empty is not", () => {
    expect(missing(...EVERYONE_IN)).toBe("Everyone is at the table now, but for young people and adult services. Families agreed to that.");
    expect(missing(...EVERYONE_IN, { day: 9, what: "leave", seat: "health" })).toBe(
      "Nobody is at the table now for health. Nobody for young people and adult services either, and families agreed to that.",
    );
    expect(missing(...BOTH_FAMILIES_IN.filter((event) => event.what !== "agree empty"))).toBe("Nobody is at the table now for adult services.");
  });
});

describe("a partnership's own ladder", () => {
  test("its names and order are its own, what each rung needs stays as shipped, a rung of its own can only be said", () => {
    const ladder = ladderFrom({ ladderKey: "forum", version: "2", rungs: [{ key: "no-engagement", name: "Nothing" }, { key: "information", name: "Telling" }, { key: "tea", name: "Tea together" }] });
    expect(ladder.rungs.map(({ name }) => name)).toEqual(["Nothing", "Telling", "Tea together"]);
    expect(ladder.rungs.map(({ tests }) => tests)).toEqual([[], ["told"], []]);
    expect(ladderFrom({ ladderKey: "forum", version: FORUM.version, rungs: FORUM.rungs })).toEqual(FORUM);
  });
});

test("every fact of every story is said in plain words, with no name in it", () => {
  for (const story of stories) {
    for (const fact of factsOf(...story.events)) {
      expect(factInWords(fact), fact.kind).toMatch(/^[A-Z].*[.”]$/);
      expect(factInWords(fact), fact.kind).not.toMatch(/undefined|null|NaN|  /);
    }
  }
});

test("what was written down late says so, and by how much", () => {
  const late = factsOf(...EVERYONE_IN, decision(30, "d1", ["health"], { onDay: 12 })).at(-1)!;
  expect(addedLaterInWords(late)).toBe("Added later: written down on 2 December 2026, 18 days after.");
  expect(addedLaterInWords(factsOf(...EVERYONE_IN)[0]!)).toBeUndefined();
});

test("a step line keeps each rung until the next is said, and breaks off where nothing is shown", () => {
  const points = [{ day: 10, position: 3 }, { day: 0, position: null }, { day: 15, position: 4 }];
  expect(stretches(points, 0, 20)).toEqual([
    { from: 50, to: 75, position: 3, isChange: true },
    { from: 75, to: 100, position: 4, isChange: true },
  ]);
  expect(stretches([{ day: 5, position: 2 }], 5, 5)).toEqual([{ from: 0, to: 100, position: 2, isChange: true }]);
});

test("what could be done next leads to a page of the work that is there", () => {
  for (const page of Object.values(pageOfTest)) {
    expect(existsSync(resolve("app/[partnership]/work/[work]", page, "page.tsx")), page).toBe(true);
    expect(pageWords[page]).toMatch(/^Go to /);
  }
});
