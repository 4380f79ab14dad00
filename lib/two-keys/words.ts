import type { Deed, KeysState } from "./rules";

/** “Dana asks you …” */
export const asksTo: Record<Deed, string> = {
  "close": "to close this work",
  "say the top rung": "to say the top rung together",
  "start again": "to start again together",
};

export const keyWords: Record<Deed, string> = { "close": "close this work together", "say the top rung": "say the top rung together", "start again": "start again together" };

export const turnWords: Record<Deed, string> = {
  "close": "Yes, close it together",
  "say the top rung": "Yes, we say it together",
  "start again": "Yes, we start again",
};

export const whatFollows: Record<Deed, string> = {
  "close": "If you say yes, the work is closed today, as confirmed by both of you. If nobody answers in time, it closes as “not confirmed by families”.",
  "say the top rung": "If you say yes, the lead’s saying moves to the top rung, and shows that two keys were turned. If nobody answers in time, nothing changes.",
  "start again": "If you say yes, the work goes back to Scoping. What was done stays in the story; what comes next is read on its own. If nobody answers in time, nothing changes.",
};

export const stateWords: Record<KeysState, string> = {
  "waiting": "Waiting for the second key",
  "turned": "Both keys are turned",
  "declined": "The second key was not turned",
  "taken back": "Taken back",
  "not confirmed": "No answer in time: not confirmed",
};

export const notAKeyHolder = "Two keys do this: the lead and somebody in a family seat. If you think it is time, tell them in a comment.";
export const onlyTheLeadSays = "The lead says which rung. You can say how your seat sees it.";

const listed = (numbers: readonly number[]) => (numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`);

/** Rule 7: said where somebody asks to close a work whose families still wait for an answer. */
export const openPointsWords = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? `Point ${listed(numbers)} that a family raised has` : `Points ${listed(numbers)} that families raised have`} no answer that stands. Answer first. “We could not, because” is an answer too.`;
