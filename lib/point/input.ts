import { z } from "zod/mini";
import { aDay, choice, numbered, optionalDay, optionalText, text } from "@/lib/form/input";
import { ANSWERS } from "./answers";
import { WAYS_TO_SAY } from "./ways";

const number = numbered("Open the point again.");
const words = text(600, "Write the point, in the words it was said in.");
const when = {
  words, came: choice(WAYS_TO_SAY, "Choose how it was said."), raisedOn: aDay("Enter the day it was said, like 27 3 2027."),
};

export const RaisePointInput = z.object(when);

/** `whose`: a member's membership ("member:…"), or the seat of somebody who has no seat here ("seat:…"). */
export const RecordPointInput = z.object({ ...when, whose: z.string("Choose whose words they are.").check(z.regex(/^(member|seat):[0-9a-f-]{36}$/, "Choose whose words they are.")) });

export const PointFromCommentInput = z.object({ comment: numbered("Open the comment again.") });

const answersFully = { path: ["passedTo"], error: "Say to whom it was passed. A job or a team is enough.", when: () => true };
export const AnswerPointInput = z
  .object({ number, how: choice(ANSWERS, "Choose one answer."), words: text(600, "Say it in words: what changed, what you are doing, or why not."), passedTo: optionalText(120), byWhen: optionalDay() })
  .check(
    z.refine((given) => given.how !== "passed to" || Boolean(given.passedTo), answersFully),
    z.refine((given) => given.how !== "passed to" || Boolean(given.byWhen), { path: ["byWhen"], error: "Say by when they answer.", when: () => true }),
  );

export const GivePointInput = z.object({ number, owner: z.uuid("Choose a person from the list."), due: optionalDay() });
export const OnePointInput = z.object({ number });
export const SayOfPointInput = z.object({ number, words: optionalText(600) });
