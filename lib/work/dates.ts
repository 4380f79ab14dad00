const DAY_MS = 86_400_000;

export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY_MS);

const LONDON_DAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", year: "numeric", month: "2-digit", day: "2-digit" });

/** The London day of a moment, as 2026-11-22. Days are London days everywhere. */
export const londonDay = (moment: Date): string => LONDON_DAY.format(moment);

/** Whole London days from one moment to another: 0 on the same day, whatever the clocks did. */
export const daysBetween = (from: Date, to: Date): number =>
  Math.round((Date.parse(`${londonDay(to)}T00:00:00Z`) - Date.parse(`${londonDay(from)}T00:00:00Z`)) / DAY_MS);
