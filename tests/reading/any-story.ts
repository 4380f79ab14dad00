import fc from "fast-check";
import type { Day } from "../../lib/ladder/reading/day";
import { FAMILY_SEATS, NEEDED_SEATS, type Fact } from "../../lib/ladder/reading/facts";
import { FORUM, TLAP, type Ladder } from "../../lib/ladder/reading/ladders";
import { inStoryOrder, MONDAY, Play } from "./play";
import { stories, type Story, type StoryEvent } from "./story";

export interface Played {
  facts: Fact[];
  day: Day;
  ladder: Ladder;
}

const seat = fc.constantFrom(...NEEDED_SEATS);
const family = fc.constantFrom(...FAMILY_SEATS);
const anyFew = fc.uniqueArray(seat, { maxLength: 4 });
const id = (letter: string) => fc.integer({ min: 1, max: 3 }).map((number) => `${letter}${number}`);
const earlier = fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined });
const rung = fc.constantFrom("co-production", "co-production", "co-design", "engagement", "participation");

/** One event of the vocabulary at any time; what the table of refusals refuses is left out when it is played. */
const anyEvent: fc.Arbitrary<StoryEvent> = fc
  .tuple(
    fc.integer({ min: 0, max: 150 }),
    fc.oneof(
      fc.record({ what: fc.constant("invite"), seat }),
      fc.record({
        what: fc.constant("join"),
        seat,
        how: fc.constantFrom("nominated", "open", "picked"),
        paidByLead: fc.boolean(),
      }),
      fc.record({ what: fc.constant("join"), seat: family }),
      fc.record({ what: fc.constant("leave"), seat }),
      fc.record({ what: fc.constant("leave seat empty"), seat, because: fc.constant("no part") }),
      fc.record({ what: fc.constant("agree empty"), seat: family, of: seat }),
      fc.record({
        what: fc.constantFrom("began earlier", "decision missing"),
        id: id("m"),
        seat,
        onDay: fc.integer({ min: -20, max: 90 }),
      }),
      fc.record({ what: fc.constantFrom("withdraw", "contest"), id: id("m"), seat }),
      fc.record({
        what: fc.constantFrom("call it an answer", "agree it was a limit"),
        id: id("s"),
        seat: family,
        onDay: fc.integer({ min: -20, max: 20 }),
      }),
      fc.record({ what: fc.constant("question"), seat: family, daysToAnswer: fc.constantFrom(5, 10, 14) }),
      fc.record({
        what: fc.constant("point"),
        id: id("p"),
        seat,
        words: fc.constant("x"),
        recordedBy: fc.option(seat, { nil: undefined }),
      }),
      fc.record({ what: fc.constant("confirm words"), id: id("p") }),
      fc.record({
        what: fc.constant("answer point"),
        id: id("p"),
        how: fc.constantFrom("did", "doing", "could not", "passed to"),
      }),
      fc.record({ what: fc.constant("not answered"), id: id("p"), seat: family }),
      fc.record({
        what: fc.constant("record fixed and open"),
        fixed: fc.constant([]),
        open: fc.constantFrom([], ["wording"]),
      }),
      fc.record({
        what: fc.constant("document"),
        id: id("x"),
        kind: fc.constantFrom("background reading", "plan, draft or finished thing"),
      }),
      fc.record({
        what: fc.constant("decision"),
        id: id("d"),
        where: fc.constantFrom("meeting", "thread", "elsewhere", "formal"),
        present: anyFew,
        real: fc.boolean(),
        recommendedBy: fc.option(id("d"), { nil: undefined }),
        same: fc.boolean(),
        changedBecauseOfFamilies: fc.boolean(),
        onDay: earlier,
        notesAgreedBy: fc.subarray([...FAMILY_SEATS]),
      }),
      fc.record({ what: fc.constantFrom("mark real", "confirm decision"), id: id("d"), seat: family }),
      fc.record({ what: fc.constant("tell decision"), id: id("d") }),
      fc.record({ what: fc.constant("action"), id: id("a"), ledBy: anyFew }),
      fc.record({ what: fc.constant("accept action"), id: id("a"), seat: family }),
      fc.record({ what: fc.constant("action done"), id: id("a") }),
      fc.record({ what: fc.constant("rather not lead"), seat: family }),
      fc.record({
        what: fc.constant("move stage"),
        to: fc.constantFrom("scoping", "design", "delivery", "review", "closed"),
      }),
      fc.record({ what: fc.constant("review meeting"), present: anyFew }),
      fc.record({ what: fc.constant("view"), seat: family, rung }),
      fc.record({
        what: fc.constant("start again"),
        stage: fc.constant("scoping"),
        agreedBy: fc.constant(["education", "parent carers"]),
      }),
    ),
  )
  .map(([day, deed]) => {
    const event = { ...deed, day } as StoryEvent & { onDay?: number };
    if (event.onDay !== undefined) event.onDay = Math.min(event.onDay, day);
    return event;
  });

/** New starts and decisions taken back are few among the stories, and have the most rules. */
const isRare = ({ events }: Story) =>
  events.some(({ what }) => what === "start again" || what === "confirm decision" || what === "contest");

const edited = fc.record({
  base: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...stories) },
    { weight: 2, arbitrary: fc.constantFrom(...stories.filter(isRare)) },
  ),
  left: fc.array(fc.nat(40), { maxLength: 4 }),
  moved: fc.array(fc.tuple(fc.nat(40), fc.integer({ min: -15, max: 15 })), { maxLength: 4 }),
  more: fc.array(anyEvent, { maxLength: 8 }),
  later: fc.constantFrom(0, 0, 1, 31, 61),
  ladder: fc.constantFrom<Ladder>(TLAP, TLAP, FORUM),
});

/** A story of the file with some events left out, some moved, and others of the vocabulary put in; not yet played. */
export const anyEvents = edited.map(({ base, left, moved, more, later, ladder }) => {
  const [begin, ...rest] = base.events.map((event) => ({ ...event }));
  for (const [index, days] of moved) {
    const event = rest[index];
    if (event) event.day = Math.max(0, event.day + days);
  }
  const kept = rest.filter((_event, index) => !left.includes(index));
  return { events: inStoryOrder([...(begin ? [begin] : []), ...kept, ...more]), later, ladder };
});

/** The same, played. */
export const anyStory: fc.Arbitrary<Played> = anyEvents.map(({ events, later, ladder }) => {
  const play = new Play(ladder);
  for (const event of events) play.play(event);
  const last = Math.max(...play.facts.map((fact) => fact.recordedOn), MONDAY);
  return { facts: play.facts, day: last + later, ladder };
});
