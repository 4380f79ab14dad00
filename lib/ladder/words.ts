import { WHAT_HAPPENED_KEYS } from "@/db/keys";

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

export const WHAT_HAPPENED = WHAT_HAPPENED_KEYS;
export type WhatHappened = (typeof WHAT_HAPPENED)[number];
export const whatHappenedWords: Record<WhatHappened, string> = {
  "deadline": "A deadline",
  "law": "The law",
  "money": "Money",
  "nobody came": "Nobody came",
  "other": "Something else",
};

/** Said beside a rung that is lower than before: what other groups have done. */
export const slipHelp: Record<WhatHappened, readonly string[]> = {
  "deadline": ["Tell families the date, who set it, and what can still change before it.", "Ask whoever set the date if it can move. Ask together: a request from families and services weighs more."],
  "law": ["Say which part the law decides, and which part it leaves open. It nearly always leaves something open.", "Your SENDIASS can help to say it in plain words."],
  "money": ["Say how much there is. Ask families what they would do with it.", "Some things cost nothing: the words, the order, who is told first."],
  "nobody came": ["Ask the forum who could come, and when. Offer a call, an evening, or a place families go to anyway.", "Ask each person what would make it easier. Paid time and childcare often do."],
  "other": ["Tell everyone round the table what happened, in one line. Then ask what they would do now."],
};

/** Whoever made the ladder is named wherever it appears, also where a partnership has changed it. */
export const creditOf = (credit: string, partnership: string): string => {
  const changed = `. Changed by ${partnership}`;
  return credit.endsWith(changed) ? credit : `${credit}${changed}`;
};

export const slippedWords = "Saying a lower rung is honest. It happens to most work at some time.";
export const aimWords = "An aim below the top needs no excuse.";

export const sealedWords = "You will see what others say when your seat has said its own.";
export const sealedForGoodWords = "Your seat did not say how it saw this stage before the work closed. So what other seats said stays closed to it.";
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

/** Why a seat's letter is not answered any more, and what to do. */
export const askStateWords = {
  answered: "Your seat has said how it sees the work in this stage. Sign in to read it, or to say it again.",
  over: "This letter asked about a stage that is over. If your seat is asked again, a new letter comes.",
  expired: "This link has stopped working. Links last 30 days. You can sign in and say how you see it there.",
} as const;

/** Rule 10, before a view: a seat of one is a person. */
export const seatOfOneWords = (seat: string): string =>
  `Nobody else sits for ${seat} in this work today. So people can work out that these are your words, even where your name is not shown.`;
