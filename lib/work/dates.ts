const DAY_MS = 86_400_000;

export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY_MS);

const LONDON_DAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", year: "numeric", month: "2-digit", day: "2-digit" });

/** The London day of a moment, as 2026-11-22. Days are London days everywhere. */
export const londonDay = (moment: Date): string => LONDON_DAY.format(moment);

/** Whole London days from one moment to another: 0 on the same day, whatever the clocks did. */
export const daysBetween = (from: Date, to: Date): number =>
  Math.round((Date.parse(`${londonDay(to)}T00:00:00Z`) - Date.parse(`${londonDay(from)}T00:00:00Z`)) / DAY_MS);

/** From the start, late: the days from the day something speaks of to its recording, when they are more than 7; else 0. */
export function lateBy(day: string, recordedAt: Date): number {
  const days = daysBetween(new Date(`${day}T12:00:00Z`), recordedAt);
  return days > 7 ? days : 0;
}

const DAY_WORDS = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", day: "numeric", month: "long", year: "numeric" });
const WEEKDAY_WORDS = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", weekday: "long" });
const CLOCK_WORDS = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "numeric", minute: "2-digit", hour12: true });

/** 22 November 2026, in London. */
export const dayWords = (moment: Date): string => DAY_WORDS.format(moment);

/** The same for a day kept without a time (2026-11-22); "" where no day is known. */
export const dayWordsOf = (day: string): string => (day ? dayWords(new Date(`${day}T12:00:00Z`)) : "");

/** Saturday 28 November 2026: for a day that is still to come, which people look up in their week. */
export const weekdayWordsOf = (day: string): string => (day ? `${WEEKDAY_WORDS.format(new Date(`${day}T12:00:00Z`))} ${dayWordsOf(day)}` : "");

/** 8:14pm, on London's clock. */
export const clockWords = (moment: Date): string => CLOCK_WORDS.format(moment).replace(/\s/g, "").toLowerCase();

/** “yesterday at 8:14pm”, as London's clock has it. */
export function momentWords(moment: Date, now: Date): string {
  const ago = daysBetween(moment, now);
  const day = ago === 0 ? "today" : ago === 1 ? "yesterday" : dayWords(moment);
  return `${day} at ${clockWords(moment)}`;
}
