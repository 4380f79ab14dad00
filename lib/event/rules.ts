import type { Kind } from "./kinds";

/** Between somebody who asks for a look, or says something in private, and those who are asked: kept in the chain, told in no story. */
export const UNTOLD: readonly Kind[] = ["private word said", "comment reported", "lead reported", "report answered"];

/** How much of a story stands on one page. */
export const STORY_PAGE = 50;

const WHOLE = /^\d{1,9}$/;

/** An event's number as an address gives it (`?before=4950`), or undefined for anything else. */
export const eventNumber = (typed: unknown): number | undefined => (typeof typed === "string" && WHOLE.test(typed) ? Number(typed) : undefined);

/** What happened on one day stands under that day, in the order it was given. */
export function byDay<One>(list: readonly One[], dayOf: (one: One) => string): { day: string; list: One[] }[] {
  const days: { day: string; list: One[] }[] = [];
  for (const one of list) {
    const day = dayOf(one);
    const last = days.at(-1);
    if (last?.day === day) last.list.push(one);
    else days.push({ day, list: [one] });
  }
  return days;
}
