import { londonDay } from "@/lib/work/dates";
import { clockBefore } from "../clock";
import type { Event, Story } from "./told";

/** Which moment a day of a story is. */
export type Calendar = {
  momentOf: (event: Pick<Event, "day" | "at">, nth: number) => Date;
  dateOn: (day: number) => string;
  /** A day counted from the day it is played on. */
  fromToday: (days: number) => string;
};

/** Nine o’clock on day 0 of every story without times, and two seconds from each event to the next. */
const FIRST = Date.parse("2026-11-02T09:00:00Z");
const DAY_MS = 86_400_000;
export const moment = (day: number, nth: number): Date => new Date(FIRST + day * DAY_MS + nth * 2_000);
export const dateOn = (day: number): string => londonDay(moment(day, 0));
export const PLAYED_CALENDAR: Calendar = { momentOf: ({ day }, nth) => moment(day, nth), dateOn, fromToday: dateOn };

const AT_TEN = "10:00";

/** The demo's: day 0 is a day of the week so many weeks ago, so that the last day is always just over. */
export function calendarOf({ begins = { weeksAgo: 1, on: 1 } }: Story, now: Date): Calendar {
  const clock = clockBefore(now, begins.weeksAgo);
  const onClock = (day: number) => day + begins.on - 1;
  return { momentOf: ({ day, at = AT_TEN }) => clock.at(onClock(day), at), dateOn: (day) => clock.dayOf(onClock(day)), fromToday: clock.dayFromToday };
}
