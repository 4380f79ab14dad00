/** A London day as a number: days since 1 January 1970, so that "30 days ago" is a subtraction. */
export type Day = number;

const MILLISECONDS = 86_400_000;

// Swedish dates are written 2026-11-03.
const asWritten = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC" });
const inWords = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "2026-11-03" → the number of that day. */
export function dayOf(date: string): Day {
  const written = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const day = written ? Date.UTC(Number(written[1]), Number(written[2]) - 1, Number(written[3])) / MILLISECONDS : NaN;
  if (dateOf(day) !== date) throw new RangeError(`"${date}" is not a day.`);
  return day;
}

/** The number of a day → "2026-11-03". */
export const dateOf = (day: Day) => (Number.isInteger(day) ? asWritten.format(day * MILLISECONDS) : "");

/** The number of a day → "3 November 2026". */
export const dayInWords = (day: Day) => inWords.format(day * MILLISECONDS);
