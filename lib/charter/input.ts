import { z } from "zod/mini";
import { optionalText, text } from "@/lib/form/input";

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
