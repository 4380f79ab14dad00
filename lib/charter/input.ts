import { z } from "zod/mini";
import { choice, optionalDay, optionalText, text, version } from "@/lib/form/input";
import { rowsOf } from "@/lib/form/rows";
import { MOST_PROMISES, promisesPasted } from "./rules";

const Promise = z.object({
  key: z.string("Give each promise a key.").check(z.regex(/^[a-z0-9-]{1,60}$/, "Give each promise a key of small letters, digits and dashes.")),
  name: text(160, "Give each promise a short name."),
  weWill: optionalText(400),
  easyRead: optionalText(300),
  howWouldAParentKnow: optionalText(300),
});

/** A charter as it is loaded. What was not published is left out, never filled in. */
export const CharterInput = z.object({
  key: z.string("Give the charter a key.").check(z.regex(/^[a-z0-9-]{1,40}$/, "Give the charter a key of small letters, digits and dashes.")),
  name: text(120, "Give the charter a name."),
  version: text(20, "Give the charter's version."),
  madeIn: optionalText(60),
  madeWith: optionalText(300),
  inForceFrom: optionalText(20),
  promises: z.array(Promise).check(z.minLength(1, "A charter has one promise or more."), z.maxLength(30, "A charter has 30 promises at most.")),
});
export type CharterGiven = z.output<typeof CharterInput>;

const inForceFrom = optionalDay("Enter a real date, like 1 9 2027.");

export const DraftCharterInput = z.object({
  name: text(120, "Give the charter a name."),
  madeWith: text(300, "Say with whom it was made."),
  madeIn: optionalText(60),
  inForceFrom,
  lines: z.pipe(text(12_000, "Paste the promises, one on each line."), z.string().check(
    z.refine((lines) => promisesPasted(lines).length <= MOST_PROMISES, `A charter has ${MOST_PROMISES} promises at most. Put fewer lines.`),
    z.refine((lines) => promisesPasted(lines).every((one) => one.name.length <= 160 && one.weWill.length <= 400 && one.easyRead.length <= 300), "A line is too long. A “we will” sentence has 400 letters at most."),
  )),
  version,
});

const DraftRow = z.object({
  follows: optionalText(60),
  name: text(160, "Give this promise a short name."),
  weWill: optionalText(400),
  easyRead: optionalText(300),
  howWouldAParentKnow: optionalText(300),
});

export const WordPromisesInput = z.object({
  promises: rowsOf(DraftRow, { typed: ["name", "weWill", "easyRead", "howWouldAParentKnow"], most: MOST_PROMISES, words: `A charter has ${MOST_PROMISES} promises at most.` }),
  version,
});

export const OneVersionInput = z.object({ version });
export const DropDraftInput = z.object({ what: choice(["charter", "definition"], "Open the page again.") });

export const DraftDefinitionInput = z.object({
  words: text(1200, "Write what co-production means here."),
  easyRead: text(600, "Say it in easy words too."),
  madeWith: text(300, "Say with whom these words were made."),
  inForceFrom,
  version,
});

const pledge = { words: optionalText(400), signedBy: optionalText(120), pledgedOn: z.pipe(optionalDay(), z.string("Enter the day they signed.")) };
export const AddPledgeInput = z.object({ organisation: z.uuid("Choose an organisation."), ...pledge });
export const ChangePledgeInput = z.object({ pledge: z.uuid("Open the pledge again."), version, ...pledge });
export const WithdrawPledgeInput = z.object({
  pledge: z.uuid("Open the pledge again."),
  withdrawnOn: z.pipe(optionalDay(), z.string("Enter the day it ended.")),
  because: text(300, "Say why. Everyone can read this."),
});
