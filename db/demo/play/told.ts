import { z } from "zod/mini";
import { PEOPLE, type Key } from "../people";
import { day, Day, EVENTS, Header, how, oneOf, seats, text, type Seat } from "./story";

const words = z.optional(text);
const list = z.optional(z.array(text, "must be a list"));
const person = z.enum(Object.keys(PEOPLE) as [Key, ...Key[]], "is nobody of the demo");
const persons = z.array(person, "must be a list of people");
const id = text;
const time = z.string("must be a time like 09:30").check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time like 09:30"));
const answers = z.optional(z.record(z.string(), z.string(), "must be answers by question"));
const dates = { due: z.optional(day), dueFromToday: z.optional(day) };
const guest = z.object({ seat: text, who: person, how });
const left = z.object({ seat: text, because: text, heardHow: words });

/**
 * What a story may say besides: who exactly, at what time, and in which words. Whatever is left out is as in a story without
 * words. The events that come after are told in the demo only.
 */
export const TOLD = {
  ...EVENTS,
  "begin": z.extend(EVENTS.begin, {
    idea: words, ideaFrom: words, why: list, whyMore: words,
    settledBefore: z.optional(z.array(z.object({ kind: oneOf(["limit", "answer"]), what: text, day: z.optional(day), setBy: words }), "must be a list")),
  }),
  "join": z.extend(EVENTS.join, { needs: list, supporter: words }),
  "member without e-mail": z.extend(EVENTS["member without e-mail"], { name: words, told: z.optional(oneOf(["phone", "paper"])) }),
  "leave seat empty": z.extend(EVENTS["leave seat empty"], { heardHow: words }),
  "call it an answer": z.extend(EVENTS["call it an answer"], { words }),
  "contest": z.extend(EVENTS.contest, { words }),
  "comment": z.extend(EVENTS.comment, { id: z.optional(id), words, topic: z.optional(id), replyTo: z.optional(id) }),
  "question": z.extend(EVENTS.question, { id: z.optional(id), words }),
  "words recorded": z.extend(EVENTS["words recorded"], { words, came: words }),
  "point": z.extend(EVENTS.point, { fromComment: z.optional(id), words }),
  "answer point": z.extend(EVENTS["answer point"], { seat: words }),
  "not answered": z.extend(EVENTS["not answered"], { words }),
  "record fixed and open": z.extend(EVENTS["record fixed and open"], { unknown: list, decidedBy: z.optional(z.record(z.string(), z.string())) }),
  "document": z.extend(EVENTS.document, { title: words, place: words, onDay: z.optional(day) }),
  "decision": z.extend(EVENTS.decision, { title: words, place: words, meeting: z.optional(id), changed: words, options: words, because: words, disagreed: words }),
  "decision missing": z.extend(EVENTS["decision missing"], { place: words }),
  "mark real": z.extend(EVENTS["mark real"], { words }),
  "confirm decision": z.extend(EVENTS["confirm decision"], { words }),
  "action": z.extend(EVENTS.action, { title: words, leads: z.optional(persons), measure: words, promises: list, starts: z.optional(day), ...dates }),
  "action done": z.extend(EVENTS["action done"], { progress: words, impact: words, howWeKnow: words }),
  "move stage": z.extend(EVENTS["move stage"], { because: words, agreedBy: z.optional(person) }),
  "review meeting": z.extend(EVENTS["review meeting"], { title: words, place: words, notes: words }),
  "claim": z.extend(EVENTS.claim, { withoutFamiliesBecause: words, whatHappened: words, bringBack: words, agreedBy: z.optional(person) }),
  "view": z.extend(EVENTS.view, { words, answers }),
  "start again": z.extend(EVENTS["start again"], { because: words }),

  "send invitations": z.object({ guests: z.array(guest, "must be a list of guests"), empty: z.optional(z.array(left, "must be a list")), message: words, timeAsked: words, offers: list }),
  "open the letter": z.object({ seat: text }),
  "not now": z.object({ seat: text }),
  "decline": z.object({ seat: text, because: words }),
  "ask for a seat": z.object({ seat: text, words }),
  "private note": z.object({ words: text }),
  "outline": z.object({ asked: text, open: words, whoDecides: text, howLong: words, untilFromToday: z.optional(day), money: words }),
  "ask to lead": z.object({ side: oneOf(["forum", "council"]), words }),
  "terms": z.object({ mayDecide: text, mayNotDecide: text, whoDecidesThat: words, money: words, howWeWork: words, reviewFromToday: z.optional(day) }),
  "aim": z.object({ rung: text, because: text }),
  "topic": z.object({ id, seat: text, title: text, words: text }),
  "change comment": z.object({ id, seat: text, words: text }),
  "meeting": z.object({ id, title: text, place: words, notes: words, present: seats }),
  "was there": z.object({ id, seat: text }),
  "agree notes": z.object({ id, seat: text }),
  "challenge decision": z.object({ id, seat: text, words: text }),
  "proposal": z.object({ id, seat: text, title: text, because: words, options: words, closesOn: z.optional(day), closesFromToday: z.optional(day) }),
  "answer proposal": z.object({ id, seat: text, stand: oneOf(["agree", "unsure", "object"]), words }),
  "end proposal": z.object({ id, seat: text, outcome: text, because: words, changed: words, reply: words }),
  "action status": z.object({ id, status: text, progress: words, impact: words, howWeKnow: words }),
  "hand back action": z.object({ id, seat: text }),
  "choose supporter": z.object({ seat: text, supporter: person }),
  "say for them": z.object({ id, seat: text, whose: person, stand: oneOf(["agrees", "does not agree"]), words: text }),
  "call it fair": z.object({ id, seat: text }),
  "show point": z.object({ id, seat: text }),
  "plain account": z.object({ words: text }),
  "answer question": z.object({ id, seat: text, words: text }),
  "what changed": z.object({ seat: text, words: text, howWeKnow: text }),
  "ask for the second key": z.object({ seat: text, to: oneOf(["start again"]), because: text }),
  "pause": z.object({ because: text }),
  "go on again": z.object({}),
  "stop": z.object({ because: text }),
} as const;

export type What = keyof typeof TOLD;
/** `who` does it, where it is not the one who sits in the seat it names, or not the lead. */
type Dated = { day: number; at?: string; who?: Key };
export type Event<W extends What = What> = W extends What ? { what: W } & Dated & z.output<(typeof TOLD)[W]> : never;
export type Story = { title: string; ladder: "tlap" | "forum"; begins?: { weeksAgo: number; on: number }; expect?: { rung: string | null; since: string | null }; events: Event[] };
export type { Key, Seat };

/** Day 0 is that day (1 is Monday) of the week so many weeks before this one. */
const begins = z.object({ weeksAgo: z.int("must be a whole number").check(z.minimum(1, "must be 1 or more"), z.maximum(104, "is too far back")), on: z.int("must be 1 to 7").check(z.minimum(1, "must be 1 to 7"), z.maximum(7, "must be 1 to 7")) });

/** A way to tell stories: what stands above the events, what comes with each, what each carries, and whether more is a fault. */
export type Telling = { header: z.ZodMiniType<Omit<Story, "events">>; dated: z.ZodMiniType<Dated>; events: Record<string, z.ZodMiniObject>; isStrict: boolean };
export const PLAIN: Telling = { header: Header, dated: Day, events: EVENTS, isStrict: false };
export const IN_WORDS: Telling = { header: z.extend(Header, { begins, expect: z.object({ rung: z.nullable(text), since: z.nullable(text) }) }), dated: z.extend(Day, { at: time, who: z.optional(person) }), events: TOLD, isStrict: true };
