import { z } from "zod/mini";
import { CharterInput } from "@/lib/charter/input";
import { optionalText, text } from "@/lib/form/input";
import { LadderInput } from "@/lib/ladder/input";
import { slugOf } from "@/lib/partnership/slugs";
import type { Sector } from "@/lib/seat/sectors";
import { sectorWords } from "@/lib/seat/words";

const area = text(100, "Say which area this belongs to.");
const source = z._default(z.url("Give the address where it is published."), "");
const lines = (most: number) => z._default(z.array(text(300, "Write this as text.")).check(z.maxLength(most, `${most} at most.`)), []);

const sectorNamed = new Map(Object.entries(sectorWords).map(([key, words]) => [words.toLowerCase(), key as Sector]));
const SECTOR_LIST = `Write one of: ${Object.values(sectorWords).join(", ")}.`;
const sectors = z._default(
  z.array(z.pipe(z.string(SECTOR_LIST).check(z.refine((words) => sectorNamed.has(words.toLowerCase()), SECTOR_LIST)), z.transform((words) => sectorNamed.get(words.toLowerCase())!))),
  [],
);

/** A promise may be published as its name alone; then that is all we keep of it. */
const PromiseGiven = z.pipe(
  z.transform((given) => (typeof given === "string" ? { name: given } : given)),
  z.pipe(
    z.strictObject({
      key: optionalText(60), name: text(160, "Give each promise a short name."), weWill: optionalText(400), easyRead: optionalText(300), howWouldAParentKnow: optionalText(300),
    }),
    z.transform((promise) => ({ ...promise, key: promise.key || slugOf(promise.name) })),
  ),
);

/** Also looked at where another fault was found: the reader is told of all at once. */
const noneTwice = <T>(keyOf: (one: T) => string, words: string) =>
  z.check<T[]>(
    ({ value, issues }) => {
      const seen = new Set<string>();
      for (const [at, one] of value.entries()) {
        const key = typeof one === "object" && one !== null ? keyOf(one) : "";
        if (key && seen.has(key)) issues.push({ code: "custom", input: value, path: [at], message: words });
        seen.add(key);
      }
    },
    { when: ({ value }) => Array.isArray(value) },
  );

const CharterGiven = z.strictObject({
  ...CharterInput.shape,
  source,
  partnership: z._default(z.nullable(area), null),
  promises: z
    .array(PromiseGiven, "List the charter's promises.")
    .check(z.minLength(1, "A charter has one promise or more."), z.maxLength(30, "A charter has 30 promises at most."), noneTwice((promise) => promise.key, "This promise stands here twice.")),
});

const WorkGiven = z.strictObject({
  title: text(80, "Give the work's title."), kind: text(60, "Say what kind of work it is."),
  sectors, with: lines(20), facts: lines(20),
  raisedBy: optionalText(100), askedBy: optionalText(100), ledBy: optionalText(100), repeats: optionalText(60), place: optionalText(120),
});

export const LaddersFile = z
  .array(z.strictObject({ ...LadderInput.shape, inForce: z.optional(z.boolean()) }), "List the ladders.")
  .check(noneTwice((ladder) => `${ladder.key} ${ladder.version}`, "This ladder stands here twice."));
export const ChartersFile = z
  .array(CharterGiven, "List the charters.")
  .check(noneTwice((charter) => `${charter.partnership} ${charter.key} ${charter.version}`, "This charter stands here twice."));
export const ExamplesFile = z.strictObject({
  partnership: area, source,
  group: z.optional(z.strictObject({ name: text(100, "Give the group's name."), sectors })),
  charterMadeBy: lines(10),
  works: z.array(WorkGiven, "List the works.").check(z.minLength(1, "There is no work here."), noneTwice((work) => work.title, "This work stands here twice.")),
});

export type LadderPublished = z.output<typeof LaddersFile>[number];
export type CharterPublished = z.output<typeof ChartersFile>[number];
export type ExamplesPublished = z.output<typeof ExamplesFile>;
