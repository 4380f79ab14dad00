import { z } from "zod/mini";
import { aDay, numbered, optionalDay, optionalText, text } from "@/lib/form/input";

const settled = z.uuid("Open the page again.");
const number = numbered("Open the page again.");

export const CallAnswerInput = z.object({ settled, words: optionalText(300), since: optionalDay() });
export const AgreeLimitInput = z.object({ settled });
export const BeganEarlierInput = z.object({ onDay: aDay("Enter the day, or the nearest one you know."), words: text(300, "Say what happened that day.") });
export const OneEarlierInput = z.object({ number });
export const ContestEarlierInput = z.object({ number, words: text(600, "Say how you see it, in a line.") });
