import { z } from "zod/mini";
import { numbered, text } from "@/lib/form/input";

export const MOST_DAYS = 90;
const days = z.pipe(z.pipe(z.string("Say how many days there are to answer."), z.transform((typed) => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : NaN))),
  z.int("Enter a whole number of days, like 14.").check(z.minimum(1, "Give at least 1 day."), z.maximum(MOST_DAYS, `${MOST_DAYS} days at most.`)));

export const TellAccountInput = z.object({ words: text(2000, "Write how the work stands.") });
export const PutQuestionInput = z.object({ seat: z.uuid("Choose whom you ask."), words: text(600, "Write the question."), days });
export const AnswerQuestionInput = z.object({ number: numbered("Open the page again."), words: text(2000, "Write your answer.") });
