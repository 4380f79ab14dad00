/** How long one comment may be, and the title of a topic. */
export const COMMENT_LETTERS = 4_000;
export const TITLE_LETTERS = 120;

/** How many comments stand on one page, and are given to one question for newer ones; how many topics on one. */
export const COMMENTS_A_PAGE = 30;
export const TOPICS_A_PAGE = 20;
/** How many topics stand above general talk. */
export const TOPICS_ABOVE = 4;
/** Of so many newest comments it is counted how many are new to somebody. More than that is “more”. */
export const COUNTED = 100;

/** The number of general talk, where a topic's number is asked for. */
export const GENERAL = 0;

const WHOLE = /^\d{1,9}$/;

/** A comment's number as an address gives it (`?before=31`), or undefined for anything else. */
export const commentNumber = (typed: unknown): number | undefined => (typeof typed === "string" && WHOLE.test(typed) ? Number(typed) : undefined);

const CHANGE_MS = 15 * 60_000;

/** A comment can be put in other words for a quarter of an hour. */
export const isStillChangeable = (postedAt: Date, now: Date): boolean => now.getTime() - postedAt.getTime() <= CHANGE_MS;

export type Deed = "comments" | "topics" | "hidings" | "reports" | "privates";
/** So much one person does in a work, and no more (safety.md): a slip of the machine or of temper floods nobody. */
export const MOST: Record<Deed, { most: number; ms: number }> = {
  comments: { most: 30, ms: 60_000 },
  topics: { most: 10, ms: 60 * 60_000 },
  hidings: { most: 20, ms: 10 * 60_000 },
  reports: { most: 10, ms: 60 * 60_000 },
  privates: { most: 10, ms: 60 * 60_000 },
};

/** How many boxes of one work somebody may have begun to write in. */
export const MOST_DRAFTS = 40;

/** Which box words stand in while they are written: a topic's number, a new topic, or a comment that is being changed. */
export const boxOf = { thread: (topic: number) => `topic ${topic}`, newTopic: "new topic", privately: "private", change: (number: number) => `change ${number}` };

/** A thread with what has come meanwhile: a comment that was changed stands in its place as it is now, newer ones follow. */
export function together<One extends { number: number; touched: number }>(first: readonly One[], come: readonly One[]): One[] {
  const all = new Map(first.map((one) => [one.number, one]));
  for (const one of come) if (one.touched > (all.get(one.number)?.touched ?? -1)) all.set(one.number, one);
  return [...all.values()].sort((one, other) => one.number - other.number);
}

/** Up to where a thread is known. */
export const touchedTo = (comments: readonly { touched: number }[]): number => Math.max(0, ...comments.map(({ touched }) => touched));
