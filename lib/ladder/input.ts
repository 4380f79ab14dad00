import { z } from "zod/mini";
import { BAND_KEYS } from "@/db/keys";
import { choice, optionalText, text } from "@/lib/form/input";
import { filled, rowsOf } from "@/lib/form/rows";
import { ANSWERS, WHAT_HAPPENED } from "./words";

const key = (words: string) => z.string(words).check(z.regex(/^[a-z0-9-]{1,40}$/, words));

/** A ladder as it is loaded: rungs from the lowest to the highest. */
export const LadderInput = z.object({
  key: key("Give the ladder a key of small letters, digits and dashes."),
  name: text(100, "Give the ladder a name."),
  version: text(20, "Give the ladder's version."),
  credit: text(300, "Say who made the ladder."),
  inForce: z._default(z.boolean(), true),
  link: z.url("Give the address where the ladder is published."),
  rungs: z
    .array(
      z.object({
        key: key("Give each rung a key of small letters, digits and dashes."),
        name: text(60, "Give each rung a name."),
        band: z.enum(BAND_KEYS, "Say whether this rung is doing to, for or with."),
        words: text(300, "Say what the rung means in plain words."),
      }),
    )
    .check(z.minLength(2, "A ladder has two rungs or more."), z.maxLength(12, "A ladder has twelve rungs at most."), z.refine((rungs) => new Set(rungs.map((r) => r.key)).size === rungs.length, "Two rungs have the same key.")),
});
export type LadderGiven = z.output<typeof LadderInput>;

const RungInput = z.object({
  key: z._default(z.string().check(z.maxLength(40)), ""),
  name: text(60, "Give the rung a name."),
  words: text(300, "Say what the rung means in plain words."),
  band: z.enum(BAND_KEYS, "Say whether this rung is doing with, for or to."),
  place: z.pipe(z.pipe(z.string("Choose its place."), z.transform(Number)), z.int("Choose its place.").check(z.gte(1, "Choose its place."), z.lte(20, "Choose its place."))),
  leaveOut: z.pipe(z.optional(z.unknown()), z.transform((sent) => sent === "yes")),
});

/** A partnership's own ladder, changed from one that is there. */
export const ChangeLadderInput = z.object({
  from: z.uuid("Open the page again."),
  name: text(100, "Give the ladder a name."),
  because: text(300, "Say why it changes. One line is enough."),
  rungs: z.pipe(rowsOf(RungInput, { typed: ["name", "words"], most: 14, words: "A ladder has twelve rungs at most." }), z.transform(filled)),
});

const rungKey = z.string("Choose a rung.").check(z.minLength(1, "Choose a rung."), z.maxLength(40, "Choose a rung from the list."));

export const ClaimInput = z.object({
  rung: rungKey,
  because: text(400, "Say why you see it so. One line is enough."),
  withoutFamiliesBecause: optionalText(400),
  whatHappened: z.optional(z.union([z.literal(""), choice(WHAT_HAPPENED, "Choose what happened.")], "Choose what happened.")),
  bringBack: optionalText(400),
});

export const AimInput = z.object({ rung: rungKey, because: text(400, "Say why in one line. Any rung is a good aim if it fits the work.") });

const answer = z.optional(z.union([z.literal(""), choice(ANSWERS, "Choose Yes, Partly or No.")], "Choose Yes, Partly or No."));
const line = optionalText(200);

/** The six questions may all be left out; the rung and the words are the view. */
export const ViewInput = z.object({
  rung: rungKey,
  words: text(400, "Say how you see it, in your own words. One line is enough."),
  first: answer, change: answer, write: answer, decide: answer, run: answer, know: answer,
  "first-line": line, "change-line": line, "write-line": line, "decide-line": line, "run-line": line, "know-line": line,
});
export type ViewGiven = z.output<typeof ViewInput>;
