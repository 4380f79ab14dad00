import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FAMILY_SEATS, type Fact, type FactOf } from "../../lib/ladder/reading/facts";
import { heightOf, type Ladder } from "../../lib/ladder/reading/ladders";
import { read, type Climb, type Reading } from "../../lib/ladder/reading/rules";
import { anyStory, type Played } from "./any-story";
import { comingEarlier, couldBeLate, leftEmptyInstead, recordedLate, TAKEN_AWAY, without } from "./changed-facts";

// Another seed, or more runs: SEED=42 RUNS=5000. A failure prints its seed and path.
const seed = Number(process.env.SEED ?? 20261102);
const numRuns = Number(process.env.RUNS ?? 400);

const height = (climb: Climb | null, ladder: Ladder) =>
  climb?.rung == null ? -1 : (heightOf(ladder, climb.rung) ?? -1);

const heights = (reading: Reading, ladder: Ladder) => ({
  life: height(reading, ladder),
  since: height(reading.since, ladder),
});

function expectNotHigher(story: Played, changed: Fact[]) {
  const before = heights(read(story.facts, story.day, story.ladder), story.ladder);
  const after = heights(read(changed, story.day, story.ladder), story.ladder);
  expect(after.life, "for its whole life").toBeLessThanOrEqual(before.life);
  expect(after.since, "since it started again").toBeLessThanOrEqual(before.since);
}

const holds = <T extends unknown[]>(given: fc.Arbitrary<T>, check: (...values: T) => void) =>
  fc.assert(
    fc.property(given, (values) => check(...values)),
    { seed, numRuns },
  );

const pick = <T>(all: T[], at: number): T | undefined => (all.length > 0 ? all[at % all.length] : undefined);

describe(`what always holds (seed ${seed}, ${numRuns} stories each)`, () => {
  test("the same facts and day give the same reading, in whatever order they come", () => {
    holds(fc.tuple(anyStory, fc.nat()), (story, turn) => {
      const at = turn % story.facts.length;
      const turned = [...story.facts.slice(at), ...story.facts.slice(0, at)].reverse();
      expect(read(turned, story.day, story.ladder)).toEqual(read(story.facts, story.day, story.ladder));
    });
  });

  test.each(TAKEN_AWAY)("taking away a family seat's %s never raises it", (what) => {
    holds(fc.tuple(anyStory, fc.constantFrom(...FAMILY_SEATS)), (story, seat) => {
      expectNotHigher(story, without(what, seat, story.facts));
    });
  });

  test("a late fact never raises it", () => {
    const late = fc.integer({ min: 8, max: 60 });
    holds(fc.tuple(anyStory, anyStory, fc.nat(), fc.nat(), late), (story, other, which, when, daysLate) => {
      const facts = couldBeLate(other.facts);
      const decisions = facts.filter((fact) => fact.kind === "decision made");
      const fact = pick(which % 2 === 0 && decisions.length > 0 ? decisions : facts, which >> 1);
      const first = Math.min(...story.facts.map(({ recordedOn }) => recordedOn));
      const recordedOn = first + (when % (story.day - first + 1));
      if (fact) expectNotHigher(story, recordedLate(fact, recordedOn, daysLate, story.facts));
    });
  });

  test("an invitation, joining or confirmation made earlier never lowers it", () => {
    holds(fc.tuple(anyStory, fc.nat(), fc.nat()), (story, which, way) => {
      const earlier = pick(pick(comingEarlier(story.facts), which) ?? [], way);
      if (earlier) expectNotHigher({ ...story, facts: earlier }, story.facts);
    });
  });

  test.each([
    ["and somebody joined all the same", false],
    ["and nobody joined", true],
  ])("a seat left empty instead of invited, %s, never raises it", (_words, nobodyJoined) => {
    holds(fc.tuple(anyStory, fc.nat()), (story, which) => {
      const invitations = story.facts.filter(
        (fact): fact is FactOf<"invitation delivered"> => fact.kind === "invitation delivered",
      );
      const invited = pick(invitations, which);
      if (invited) expectNotHigher(story, leftEmptyInstead(invited, nobodyJoined, story.facts));
    });
  });

  test("the stories told here reach every rung, so that the others cannot hold by saying nothing", () => {
    const reached = new Set<string | null>();
    holds(fc.tuple(anyStory), (story) => {
      const reading = read(story.facts, story.day, story.ladder);
      for (const climb of [reading, reading.since]) if (climb) reached.add(climb.rung);
    });
    expect([...reached].sort()).toEqual(
      [
        "co-design",
        "co-production",
        "consultation",
        "engagement",
        "informing",
        "information",
        "participation",
        null,
      ].sort(),
    );
  });
});
