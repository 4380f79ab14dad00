import { z } from "zod/mini";

/** A seat as a story names it: one of the six, or the label of one that was added. */
export type Seat = string;

export const text = z.string("must be text").check(z.minLength(1, "must not be empty"), z.maxLength(600, "is too long"));
export const day = z.int("must be a whole number of days").check(z.minimum(-3_650, "is too far back"), z.maximum(3_650, "is too far on"));
export const flag = z.optional(z.boolean("must be true or false"));
export const seats = z.array(text, "must be a list of seats");
export const oneOf = <const T extends readonly [string, ...string[]]>(of: T) => z.enum(of, `must be one of: ${of.join(", ")}`);
export const how = z.optional(oneOf(["nominated", "open", "picked"]));
const joining = { seat: text, how, paidByLead: flag };
export const said = { id: text, seat: text };

/** What each event of a story carries, as in shared/data/stories.json. `day` comes with every one. */
export const EVENTS = {
  "begin": z.object({ by: text, adds: z.optional(seats), settledBefore: z.optional(z.array(z.object({ kind: oneOf(["limit", "answer"]), what: text, day }), "must be a list")) }),
  "invite": z.object({ seat: text, delivered: flag }),
  "join": z.object(joining),
  "member without e-mail": z.object(joining),
  "leave": z.object({ seat: text }),
  "leave seat empty": z.object({ seat: text, because: text }),
  "agree empty": z.object({ seat: text, of: text }),
  "call it an answer": z.object({ ...said, onDay: day }),
  "agree it was a limit": z.object(said),
  "began earlier": z.object({ ...said, onDay: day, about: z.optional(z.string()) }),
  "decision missing": z.object({ ...said, onDay: day, about: z.optional(z.string()) }),
  "withdraw": z.object(said),
  "contest": z.object(said),
  "comment": z.object({ seat: text }),
  "question": z.object({ seat: text, daysToAnswer: day }),
  "words recorded": z.object({ seat: text, recordedBy: text }),
  "point": z.object({ ...said, words: text, recordedBy: z.optional(text) }),
  "confirm words": z.object({ id: text }),
  "answer point": z.object({ id: text, how: z.string("must be text").check(z.regex(/^(did|doing|could not|passed to)( \(.*\))?$/, "must be one of: did, doing, could not, passed to")), changed: z.optional(z.string()), because: z.optional(z.string()), to: z.optional(z.string()) }),
  "not answered": z.object(said),
  "record fixed and open": z.object({ fixed: z.array(text, "must be a list"), open: z.array(text, "must be a list") }),
  "document": z.object({ id: text, kind: oneOf(["background reading", "plan, draft or finished thing"]) }),
  "decision": z.object({
    id: text, where: oneOf(["meeting", "thread", "elsewhere", "formal"]), present: seats, real: flag, recommendedBy: z.optional(text), same: flag,
    changedBecauseOfFamilies: flag, onDay: z.optional(day), notesAgreedBy: z.optional(seats),
  }),
  "mark real": z.object(said),
  "tell decision": z.object({ id: text }),
  "confirm decision": z.object(said),
  "action": z.object({ id: text, ledBy: seats, kind: z.optional(oneOf(["getting people round the table"])) }),
  "accept action": z.object(said),
  "action done": z.object({ id: text }),
  "rather not lead": z.object({ seat: text }),
  "move stage": z.object({ to: oneOf(["scoping", "design", "delivery", "review", "closed"]) }),
  "review meeting": z.object({ present: seats }),
  "claim": z.object({ rung: text, by: text, because: z.optional(z.string()) }),
  "view": z.object({ seat: text, rung: text }),
  "start again": z.object({ stage: oneOf(["scoping"]), agreedBy: seats }),
} as const;

export const Day = z.object({ day });
export const Header = z.object({ title: text, ladder: oneOf(["tlap", "forum"]) });
