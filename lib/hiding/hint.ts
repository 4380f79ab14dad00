import { namesAChild } from "@/lib/comment/names-a-child";

/** Addresses, ids and tokens are no words: their digits would be taken for a number of somebody's. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const isNoWord = (typed: string) => /^\S+@\S+$|^\S{25,}$/.test(typed);

const textsIn = (value: unknown): string[] => (typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : []);

/**
 * Rule 9, before anything is done: what somebody typed, in whatever box, looks as if it named a child. Only for forms that ask for
 * the hint (`hints`), and not where the writer has said that it may go as it is (`sure`). Null where nothing is to be said.
 */
export function hintFor({ hints, sure, ...typed }: Record<string, unknown>): string | null {
  if (hints !== "yes" || sure === "yes") return null;
  for (const text of textsIn(typed)) {
    const looks = isNoWord(text.trim()) ? null : namesAChild(text.replace(ID, ""));
    if (looks) return `This looks like ${looks}. Please don’t name a child here. Change it, or send it as it is.`;
  }
  return null;
}
