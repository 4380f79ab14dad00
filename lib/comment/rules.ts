/** How long one comment may be. */
export const COMMENT_LETTERS = 4_000;

/** How many comments stand on one page, and are given to one question for newer ones. */
export const COMMENTS_A_PAGE = 30;

const WHOLE = /^\d{1,9}$/;

/** A comment's number as an address gives it (`?before=31`), or undefined for anything else. */
export const commentNumber = (typed: unknown): number | undefined => (typeof typed === "string" && WHOLE.test(typed) ? Number(typed) : undefined);

/** One thread out of two, each comment once, the newest last. */
export function together<One extends { number: number }>(first: readonly One[], newer: readonly One[]): One[] {
  const last = first.at(-1)?.number ?? 0;
  return [...first, ...newer.filter((one) => one.number > last)];
}
