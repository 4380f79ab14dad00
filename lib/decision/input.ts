import { z } from "zod/mini";
import { aDay, choice, many, numbered, optionalNumber, optionalText, text, ticked } from "@/lib/form/input";
import { PLACES } from "./places";

const number = numbered("Open the decision again.");
const reason = text(600, "Say why, in a line.");

export const RecordDecisionInput = z.object({
  what: text(300, "Say what was decided."),
  madeOn: aDay("Enter the day it was decided, like 27 3 2027."),
  madeWhere: choice(PLACES, "Choose where it was decided."),
  place: optionalText(120),
  meeting: optionalNumber("Choose a meeting from the list."),
  seats: many(z.uuid("Choose from the list."), 20),
  size: choice(["real", "small"], "Choose whether it is a real decision or a small one."),
  changedByFamilies: optionalText(300),
  because: optionalText(600),
  options: optionalText(600),
  disagreed: optionalText(600),
  follows: optionalNumber("Choose a decision from the list."),
  sameOutcome: ticked,
  isProvisional: ticked,
});

export const SayMissingInput = z.object({
  what: text(300, "Say what was decided, as far as you know."),
  madeOn: aDay("Enter the day it was decided. If you are not sure, enter the nearest day you know."),
  place: optionalText(120),
});

export const OneDecisionInput = z.object({ number });
export const SayOfDecisionInput = z.object({ number, words: optionalText(600) });
export const BecauseInput = z.object({ number, words: reason });
