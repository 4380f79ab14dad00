import type { Only, Says, Soon, Sort } from "./rules";

/** “3 pieces of work”, “1 piece of work”. */
export const works = (count: number): string => (count === 1 ? "1 piece of work" : `${count.toLocaleString("en-GB")} pieces of work`);

export const sortWords: Record<Sort, string> = {
  newest: "Newest first", oldest: "Oldest first", title: "By title", stage: "By stage", gap: "Widest apart first", record: "Where the record shows least first",
};

export const soonBars: Record<Soon, string> = { "same day": "On the day of the idea", "week": "Within a week", "month": "Within 30 days", "quarter": "Within 90 days", "later": "Later than that" };

export const onlyWords: Record<Only, string> = {
  "did-aim": "Did what it aimed for",
  "differs": "Views two rungs apart or more",
  "less-shown": "The record shows two rungs less than the lead says, or lower",
  "no-parents": "No parent carer at the table",
  "settled-first": "An answer was settled before families came",
  "without-families": "A decision was made without families",
  "unanswered": "A family’s point has no answer that stands",
  "overdue": "An action is overdue",
};

export const bandSaid = { with: "Doing with", for: "Doing for", to: "Doing to", nothing: "Nothing yet" } as const;

export const saysWords = (says: Says, rungName: (position: number) => string): string => (typeof says === "number" ? rungName(says) : bandSaid[says].toLowerCase());

/** How soon families came: half of the works had the first one by then. */
export const soonWords = (days: number): string => (days === 0 ? "on the day of the idea" : days === 1 ? "within a day of the idea" : `within ${days} days of the idea`);

export const seatStandsWords = { joined: "Joined", invited: "Invited", empty: "Left empty", nobody: "Nobody yet" } as const;

export const sealedRowWords = "You see what parent carers say when your own seat has said.";
