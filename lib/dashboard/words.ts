import type { Only, Says, Sort } from "./rules";

/** “3 pieces of work”, “1 piece of work”. */
export const works = (count: number): string => (count === 1 ? "1 piece of work" : `${count.toLocaleString("en-GB")} pieces of work`);

export const sortWords: Record<Sort, string> = { newest: "Newest first", oldest: "Oldest first", title: "By title" };

export const onlyWords: Record<Only, string> = {
  "differs": "Views two rungs apart or more",
  "no-parents": "No parent carer at the table",
  "settled-first": "An answer was settled before families came",
  "overdue": "An action is overdue",
};

export const bandSaid = { with: "Doing with", for: "Doing for", to: "Doing to", nothing: "Nothing yet" } as const;

export const saysWords = (says: Says, rungName: (position: number) => string): string => (typeof says === "number" ? rungName(says) : bandSaid[says].toLowerCase());

/** How soon families came: half of the works had the first one by then. */
export const soonWords = (days: number): string => (days === 0 ? "on the day of the idea" : days === 1 ? "within a day of the idea" : `within ${days} days of the idea`);

export const seatStandsWords = { joined: "Joined", invited: "Invited", empty: "Left empty", nobody: "Nobody yet" } as const;

export const sealedRowWords = "You see what parent carers say when your own seat has said.";
