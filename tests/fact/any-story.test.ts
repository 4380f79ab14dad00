import fc from "fast-check";
import { expect, test } from "vitest";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { seeOutline } from "@/lib/access/see";
import { factsOf } from "@/lib/fact/read";
import { dayOf } from "@/lib/ladder/reading/day";
import type { Fact } from "@/lib/ladder/reading/facts";
import { FORUM, type Ladder } from "@/lib/ladder/reading/ladders";
import { read, type Climb } from "@/lib/ladder/reading/rules";
import { daysAfter } from "@/lib/work/dates";
import { MONDAY } from "../cast/cast";
import { anyEvents } from "../reading/any-story";
import { MONDAY as TOLD_FROM, Play } from "../reading/play";
import type { StoryEvent } from "../reading/story";
import { aHouse } from "./house";
import { deedOf, type Thing } from "./player";
import { aTable } from "./table";

// Another seed, or more stories: SEED=42 RUNS=200. A failure prints its seed and path.
const seed = Number(process.env.SEED ?? 20261102);
const numRuns = Number(process.env.RUNS ?? 8);
const FIRST = dayOf("2026-01-12");
const short = (climb: Climb | null) => climb && { rung: climb.rung, onCourse: climb.onCourse, unmet: climb.unmet, notYet: climb.notYet };

/** Plays what both the telling and the verbs accept; gives the facts told and the facts loaded, on the last day something was done. */
async function bothWays(events: StoryEvent[], ladder: Ladder) {
  const begun = events.find((event) => event.what === "begin");
  const house = await aHouse(ladder === FORUM ? "forum" : "tlap", begun?.by ?? "education");
  const table = aTable(house);
  const things = new Map<string, Thing>();
  const told = new Play(ladder);
  let day = 0;
  for (const [index, event] of events.entries()) {
    const [before, members] = [told.facts.length, new Map(told.lastMember)];
    if (isOfNobody(event, table) || told.play(event)) continue;
    try {
      const now = new Date(daysAfter(MONDAY, event.day).getTime() + index * 1_000);
      await (await deedOf(event, events.slice(index), { house, table, things }))(now);
      day = event.day;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      told.facts.length = before;
      told.lastMember.clear();
      for (const [seat, member] of members) told.lastMember.set(seat, member);
    }
  }
  const { facts } = await seeOutline(table.lead(new Date(daysAfter(MONDAY, day).getTime() + 36_000_000)), { facts: factsOf }, {});
  return { told: told.facts, loaded: facts.list, day };
}

/** A point has somebody's own words only when somebody is there to say them. */
const isOfNobody = (event: StoryEvent, { sits }: ReturnType<typeof aTable>) => event.what === "point" && !event.recordedBy && !sits.has(event.seat);

const isRefusal = (error: unknown) => error instanceof Refusal || error instanceof NotFound || (error as { issues?: unknown }).issues !== undefined || error instanceof TypeError;

const reading = (facts: readonly Fact[], day: number, ladder: Ladder) => {
  const { since, ...life } = read(facts, day, ladder);
  return { life: short(life), since: short(since) };
};

test(`what the verbs keep reads as the story was told (seed ${seed}, ${numRuns} stories)`, { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyEvents, async ({ events, ladder }) => {
      const { told, loaded, day } = await bothWays(events, ladder);
      expect(reading(loaded, FIRST + day, ladder)).toEqual(reading(told, TOLD_FROM + day, ladder));
    }),
    { seed, numRuns, endOnFailure: true },
  );
});
