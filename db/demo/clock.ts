import { daysAfter, londonDay } from "@/lib/work/dates";

const HOUR_MS = 3_600_000;
const LONDON_HOUR = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "2-digit", hourCycle: "h23" });
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

export type Clock = {
  /** A moment on a day of the demo: day 0 is the Monday so many weeks before this week's. */
  at: (day: number, time: string) => Date;
  /** A day counted from today, as 2026-11-22. */
  dayFromToday: (days: number) => string;
  dayOf: (day: number) => string;
};

export function clockBefore(now: Date, weeksAgo = 7): Clock {
  const today = noon(londonDay(now));
  const sinceMonday = (today.getUTCDay() + 6) % 7;
  const monday = daysAfter(today, -sinceMonday - 7 * weeksAgo);
  const dayOf = (day: number) => londonDay(daysAfter(monday, day));
  return { at: (day, time) => inLondon(dayOf(day), time), dayFromToday: (days) => londonDay(daysAfter(today, days)), dayOf };
}

/** Half past nine in London, whichever clock it keeps that day. */
function inLondon(day: string, time: string): Date {
  const asIfGreenwich = new Date(`${day}T${time}:00Z`);
  const ahead = Number(LONDON_HOUR.format(asIfGreenwich)) - Number(time.slice(0, 2));
  return new Date(asIfGreenwich.getTime() - ahead * HOUR_MS);
}
