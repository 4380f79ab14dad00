import { z } from "zod/mini";
import { TOLD_KEYS } from "@/db/keys";
import { aDay, choice, numbered, optionalNumber, optionalText, text, ticked } from "@/lib/form/input";
import { STANDS } from "./rules";

const number = numbered("Open the proposal again.");
const stand = choice(STANDS, "Choose one: agree, not sure, or object.");
const words = optionalText(600);

export const PutProposalInput = z.object({
  topic: optionalNumber("Open the comments again."),
  what: text(300, "Write what you propose."),
  because: optionalText(600),
  options: optionalText(600),
  size: choice(["real", "small"], "Choose whether it is a real decision or a small one."),
  closesOn: aDay("Enter the last day to answer, like 27 3 2027."),
});

export const AnswerProposalInput = z.object({ number, stand, words });
export const RecordAnswerInput = z.object({
  number, stand, words,
  whose: z.uuid("Choose whose answer it is."),
  told: choice(TOLD_KEYS, "Choose how they told you."),
});
export const WithdrawProposalInput = z.object({ number, words: text(600, "Say why, in a line.") });
export const EndProposalInput = z.object({
  number,
  outcome: text(300, "Say what was decided."),
  because: optionalText(600),
  changedByFamilies: optionalText(300),
  isProvisional: ticked,
  /** One for each objection that stands: to which, and what is said to it. */
  replies: z._default(z.array(z.object({ to: z.uuid("Open the proposal again."), words }), "Open the proposal again.").check(z.maxLength(200, "Open the proposal again.")), []),
});
