import type { Answer } from "./answers";
import type { PointState } from "./rules";
import type { Way } from "./ways";

export const answerWords: Record<Answer, string> = { did: "We did it", doing: "We are doing it", "could not": "We could not, because", "passed to": "We passed it on" };
export const answerHints: Record<Answer, string> = {
  did: "Say what changed.",
  doing: "Say what you are doing. It counts as an answer for 60 days.",
  "could not": "Say why. This is an answer too.",
  "passed to": "Say to whom, and by when they answer. It counts as an answer for 60 days.",
};
export const wayWords: Record<Way, string> = {
  here: "Raised here", comment: "From a comment", meeting: "At a meeting", phone: "Told by phone", paper: "On paper", elsewhere: "Somewhere else",
};
export const stateWords: Record<PointState, string> = {
  "waiting": "Waiting for an answer", "not answered": "They say: not answered", "answered": "Answered", "fair": "Answered, and they say it is fair", "stands": "Answered, and they disagree",
};
export const whoSeesPoints = "Everyone with a seat in this work can see it. Please don’t name a child.";
