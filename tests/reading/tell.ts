import type { Seat } from "../../lib/ladder/reading/facts";
import type { TestKey } from "../../lib/ladder/reading/finding";
import { readStory } from "./play";
import type { StoryEvent } from "./story";

/** Dana (education) begins; parent carers, health and social care come in; two seats stay empty and parents agree. */
export const EVERYONE_IN: StoryEvent[] = [
  { day: 0, what: "begin", by: "education" },
  { day: 0, what: "invite", seat: "parent carers" },
  { day: 0, what: "invite", seat: "health" },
  { day: 0, what: "invite", seat: "social care" },
  { day: 1, what: "join", seat: "parent carers" },
  { day: 1, what: "join", seat: "health" },
  { day: 1, what: "join", seat: "social care" },
  { day: 2, what: "leave seat empty", seat: "young people", because: "heard through the school councils, by Dana" },
  { day: 2, what: "agree empty", seat: "parent carers", of: "young people" },
  { day: 2, what: "leave seat empty", seat: "adult services", because: "no part after 18" },
  { day: 2, what: "agree empty", seat: "parent carers", of: "adult services" },
];

/** The same, and young people come in too. */
export const BOTH_FAMILIES_IN: StoryEvent[] = [
  ...EVERYONE_IN.filter(
    (event) => !(("of" in event && event.of === "young people") || ("seat" in event && event.seat === "young people")),
  ),
  { day: 0, what: "invite", seat: "young people" },
  { day: 1, what: "join", seat: "young people" },
];

export const to = (day: number, stage: "scoping" | "design" | "delivery" | "review" | "closed"): StoryEvent => ({
  day,
  what: "move stage",
  to: stage,
});

export const decision = (day: number, id: string, present: Seat[], more: object = {}): StoryEvent => ({
  day,
  what: "decision",
  id,
  where: "meeting",
  present,
  ...more,
});

export const point = (day: number, id: string): StoryEvent => ({
  day,
  what: "point",
  id,
  seat: "parent carers",
  words: "x",
});

export const answer = (day: number, id: string, how: "did" | "doing" | "could not" | "passed to"): StoryEvent => ({
  day,
  what: "answer point",
  id,
  how,
});

/** Nothing more happens until this day. */
export const until = (day: number): StoryEvent => ({ day, what: "comment", seat: "education" });

export const reading = (...events: StoryEvent[]) => readStory({ ladder: "tlap", events });

export const finding = (key: TestKey, ...events: StoryEvent[]) => {
  const found = reading(...events).tests.find((each) => each.key === key);
  if (!found) throw new Error(`No finding for ${key}`);
  return found;
};

export const result = (key: TestKey, ...events: StoryEvent[]) => finding(key, ...events).result;
