/** Six plain questions help a person choose. They compute nothing. */
export const QUESTIONS = ["first", "change", "write", "decide", "run", "know"] as const;
export type Question = (typeof QUESTIONS)[number];

export const questionWords: Record<Question, string> = {
  first: "Were families at the first conversation?",
  change: "Could they change what the work is about?",
  write: "Did they help write it?",
  decide: "Did they share in the decision?",
  run: "Will they help run or check it?",
  know: "Do they know what happened to their ideas?",
};

export const ANSWERS = ["yes", "partly", "no"] as const;
export type Answer = (typeof ANSWERS)[number];
export const answerWords: Record<Answer, string> = { yes: "Yes", partly: "Partly", no: "No" };

export const sealedWords = "You will see what others say when your seat has said its own.";
export const bandMeaning = {
  with: "Families and services do it together.",
  for: "The service does it, and tells or asks families.",
  to: "The service does it. Families have no say.",
} as const;

/** Said where the lead would like to say the very top rung (rule 6). */
export const twoKeysWords = (top: string, meanwhile: string): string =>
  `${top} comes with two keys: the lead and someone from a family seat say it together. One person alone cannot say it. Until then you can say ${meanwhile}.`;

export const withoutFamiliesWords =
  "No parent carer or young person chosen by the forum, or who answered an open invitation, was there before the work took shape. Say why you still see it this high. Your reason stands beside what you say.";

/** Stands above every box for a claim or a view: rungs and words are seen by every role, family names by those with a seat (rule 12). */
export const whoSeesSayings = (partnership: string): string =>
  `Everyone with a seat in this work, and people with a role in ${partnership}: practitioners, forum reps, managers and administrators. A parent’s or young person’s name is shown only to people with a seat. Please don’t name a child.`;

/** Rule 10, before a view: a seat of one is a person. */
export const seatOfOneWords = (seat: string): string =>
  `Nobody else sits for ${seat} in this work today. So people can work out that these are your words, even where your name is not shown.`;
