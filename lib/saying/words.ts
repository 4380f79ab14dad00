import type { SayingKind } from "./kinds";

/** How a saying reads after a name: “Amara (Parent carers) said they were there”. */
export const saidWords: Record<SayingKind, string> = {
  "was there": "said they were there.",
  "answered the proposal": "took part in it, by answering the proposal.",
  "agrees the notes": "agreed the notes.",
  "is real": "marked it as real.",
  "told families": "told the families.",
  "confirms": "confirmed it.",
  "challenges": "challenged it:",
  "took it back to members": "took it back to their members:",
  "withdraws": "took back what their seat said.",
  "contests": "contested it:",
  "calls it an answer": "said it is an answer already chosen.",
  "agrees it was a limit": "agreed that it was a limit.",
  "words are mine": "said that the words are theirs.",
  "fair answer": "called the answer fair.",
  "not answered": "said it is not answered.",
  "rather not lead": "said their seat would rather not lead.",
  "answers": "answered:",
  "may be shown": "said that it may be shown to the whole partnership.",
};
