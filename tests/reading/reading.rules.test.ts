import { describe, expect, test } from "vitest";
import { dateOf, dayInWords, dayOf } from "../../lib/ladder/reading/day";
import type { Fact } from "../../lib/ladder/reading/facts";
import { TLAP, type Ladder } from "../../lib/ladder/reading/ladders";
import { nextSteps, onCourseInWords, readingInWords } from "../../lib/ladder/reading/reading-words";
import { read, RULE_VERSION } from "../../lib/ladder/reading/rules";
import { shownTo } from "../../lib/ladder/reading/shown-to";
import { inStoryOrder, MONDAY, Play, readStory } from "./play";
import { stories, type StoryEvent } from "./story";
import { answer, decision, EVERYONE_IN, finding, point, reading, to, until } from "./tell";

const storyNamed = (title: string) => {
  const story = stories.find((each) => each.title === title);
  if (!story) throw new Error(`There is no story "${title}"`);
  return story;
};

const factsOf = (events: StoryEvent[]) => {
  const play = new Play();
  for (const event of inStoryOrder(events)) play.play(event);
  return play.facts;
};

describe("starting again together", () => {
  const again = (day: number): StoryEvent => ({
    day,
    what: "start again",
    stage: "scoping",
    agreedBy: ["education", "parent carers"],
  });
  const sinceOf = (...events: StoryEvent[]) => reading(...events).since;
  const foundSince = (key: string, ...events: StoryEvent[]) =>
    sinceOf(...events)?.tests.find((each) => each.key === key)?.result;

  test("only what came after is read, by the day it speaks of", () => {
    const first = [...EVERYONE_IN, point(5, "p1"), answer(6, "p1", "did")];
    expect(sinceOf(...first)).toBeNull();
    expect(sinceOf(...first, again(20))?.rung).toBe("informing");
    expect(sinceOf(...first, again(20), point(21, "p2"))?.rung).toBe("consultation");
    expect(foundSince("decide-together", ...first, again(20), decision(22, "d1", ["education"], { onDay: 19 }))).toBe(
      "not yet",
    );
    expect(foundSince("decide-together", ...first, again(20), decision(22, "d1", ["education"], { onDay: 20 }))).toBe(
      "unmet",
    );
  });

  test("an answer or a confirmation to something opened before is not read", () => {
    const before = [...EVERYONE_IN, point(5, "p1"), again(20), answer(21, "p1", "did")];
    expect(foundSince("changed-something", ...before)).toBe("unmet");
    expect(reading(...before).tests.find(({ key }) => key === "changed-something")?.result).toBe("met");
  });

  test("those at the table count as joined that day, excuses in force stay, an invitation alone does not", () => {
    const design = (...events: StoryEvent[]) => foundSince("from-the-start", ...events, again(20), to(25, "design"));
    expect(design(...EVERYONE_IN)).toBe("met");
    expect(design(...EVERYONE_IN, { day: 10, what: "leave", seat: "health" })).toBe("unmet");
    const notAgreed = EVERYONE_IN.filter((event) => !("of" in event && event.of === "adult services"));
    expect(design(...notAgreed)).toBe("unmet");
    const invitedOnly: StoryEvent[] = [...notAgreed, { day: 12, what: "invite", seat: "adult services" }];
    expect(design(...invitedOnly)).toBe("unmet");
    expect(
      foundSince(
        "from-the-start",
        ...invitedOnly,
        again(20),
        { day: 21, what: "invite", seat: "adult services" },
        to(25, "design"),
      ),
    ).toBe("met");
  });

  test("each time is kept, and the last is read", () => {
    const twice = reading(...EVERYONE_IN, again(20), point(21, "p1"), again(40), until(50));
    expect(twice.startedAgain).toEqual([MONDAY + 20, MONDAY + 40]);
    expect(twice.since?.rung).toBe("informing");
    expect(readingInWords(twice, TLAP)).toBe("For its whole life: Consultation. Since 12 December 2026: Informing.");
  });

  test("one key, or two of one seat, do not turn it", () => {
    expect(() => reading(...EVERYONE_IN, { ...again(20), agreedBy: ["education"] } as StoryEvent)).toThrow("Two keys");
    expect(() => reading(...EVERYONE_IN, { ...again(20), agreedBy: ["education", "health"] } as StoryEvent)).toThrow(
      "Two keys",
    );
  });
});

describe("closed, recorded afterwards, local rules", () => {
  test("once the work is closed, what was still to come is unmet", () => {
    const { events, ladder } = storyNamed("The same, before anyone has looked back");
    const closed = readStory({ ladder, events: [...events, to(120, "closed")] });
    expect(closed).toMatchObject({
      rung: "co-design",
      onCourse: "co-design",
      unmet: ["look-back-together", "families-agree"],
      notYet: [],
    });
  });

  test("work recorded afterwards has no reading", () => {
    const facts = factsOf(EVERYONE_IN).map((fact): Fact =>
      fact.kind === "work begun" ? { ...fact, afterwards: true } : fact,
    );
    const afterwards = read(facts, MONDAY + 90, TLAP);
    expect(afterwards).toMatchObject({ rung: null, onCourse: null, tests: [], since: null, recordedAfterwards: true });
    expect(readingInWords(afterwards, TLAP)).toBe("Recorded afterwards.");
    const dated = { id: "e90", day: MONDAY + 90, recordedOn: MONDAY + 90, order: 90 };
    const agreed = read([...facts, { kind: "dates agreed", seat: "parent carers", ...dated }], MONDAY + 90, TLAP);
    expect(readingInWords(agreed, TLAP)).toBe("Recorded afterwards. Parent carers agreed its dates.");
  });

  test("a local rule stands beside what the ladder as shipped says", () => {
    const { events } = storyNamed("In before design, out of the room");
    const local: Ladder = {
      ...TLAP,
      version: "2016, our own",
      preset: TLAP,
      rungs: TLAP.rungs.map((rung) =>
        rung.key === "co-design" ? { ...rung, tests: ["open-to-change"], localRule: true } : rung,
      ),
    };
    const both = read(factsOf(events), MONDAY + 50, local);
    expect([both.rung, both.preset?.rung, both.rules]).toEqual(["co-design", "engagement", RULE_VERSION]);
    expect(readingInWords(both, local)).toBe("Co-design (local rule).");
  });

  test("nothing recorded after the day of the reading is read", () => {
    const { events } = storyNamed("Contact cards, everyone in from the first day");
    const story = factsOf(events);
    const rungOn = (day: number) => read(story, MONDAY + day, TLAP).rung;
    expect([0, 9, 32, 40, 96].map(rungOn)).toEqual([
      "informing",
      "consultation",
      "co-design",
      "co-design",
      "co-production",
    ]);
  });
});

describe("in words", () => {
  test("on course says what is still to come, and the next steps leave out what cannot change", () => {
    const before = readStory(storyNamed("The same, before anyone has looked back"));
    expect(onCourseInWords(before, TLAP)).toBe(
      "On course for Co-production: looking back together and hearing how families see it are still to come.",
    );
    const late = readStory(storyNamed("Health was left out and nobody agreed to it"));
    expect(late.unmet).toEqual(["from-the-start"]);
    expect(nextSteps(late)).toEqual([]);
  });

  test("what cannot change now says so", () => {
    const design = [...EVERYONE_IN, to(5, "design")];
    expect(finding("open-to-change", ...design)).toMatchObject({ result: "unmet", cannotChangeNow: true });
    expect(finding("open-to-change", ...design).sentence).toMatch(/This cannot change now\.$/);
  });

  test("a seat that alone has not answered is shown to nobody outside it, and a sealed view is in no sentence", () => {
    const { events, ladder } = storyNamed("The same, and the parents' view was given a stage ago");
    const waiting = readStory({ ladder, events });
    expect(shownTo({ seat: "health", viewsAreSealed: false }, waiting, TLAP).notYet).toEqual([]);
    expect(shownTo({ seat: "parent carers", viewsAreSealed: false }, waiting, TLAP).notYet).toEqual(["families-agree"]);

    const lower = readStory(storyNamed("The families disagree"));
    const sentenceFor = (viewsAreSealed: boolean) =>
      shownTo({ seat: "health", viewsAreSealed }, lower, TLAP).tests.find(({ key }) => key === "families-agree");
    expect(sentenceFor(false)?.sentence).toContain("Engagement");
    expect(sentenceFor(true)?.sentence).not.toContain("Engagement");
    expect(sentenceFor(true)?.because).toEqual([]);
  });

  test("a lower view and a higher one look the same to a reader for whom they are sealed", () => {
    const events: StoryEvent[] = [...EVERYONE_IN, decision(10, "d1", ["education", "parent carers"]), to(11, "delivery")];
    const sealedWith = (rung: string) => {
      const climb = reading(...events, { day: 12, what: "view", seat: "parent carers", rung });
      const { tests, onCourse, unmet, notYet } = shownTo({ seat: "health", viewsAreSealed: true }, climb, TLAP);
      return { tests, onCourse, unmet, notYet };
    };
    expect(sealedWith("consultation")).toEqual(sealedWith("co-production"));
  });
});

test("a day is a London day, there and back", () => {
  expect(dateOf(dayOf("2026-03-29") + 1)).toBe("2026-03-30");
  expect(dayOf("2026-10-26") - dayOf("2026-10-24")).toBe(2);
  expect(dayInWords(dayOf("2026-11-03"))).toBe("3 November 2026");
  expect(() => dayOf("2026-02-30")).toThrow("not a day");
});
