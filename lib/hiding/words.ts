import type { Thing } from "./things";

export const thingWords: Record<Thing, string> = {
  work: "everything here: all that anybody wrote in this work", decision: "decision", point: "point", meeting: "meeting", document: "document", question: "question", account: "what families were told", board: "what is fixed and open", earlier: "what came before", proposal: "proposal",
};

/** Where in the work each of them stands. */
export const thingPlace: Record<Thing, (number: number) => string> = {
  work: () => "", decision: (n) => `/decisions/${n}`, point: (n) => `/points/${n}`, meeting: (n) => `/meetings/${n}`, document: (n) => `/documents/${n}`,
  question: () => "/told-and-asked", account: () => "/told-and-asked", board: () => "/fixed-and-open", earlier: () => "/fixed-and-open", proposal: (n) => `/proposals/${n}`,
};

/** What holds the words that were hidden in a partnership's own texts, by its table. */
export const placeHereWords: Record<string, string> = {
  partnership: "How families reach this partnership", notice: "A notice to everyone", missing_work: "Work that is missing here", charter_version: "The charter", promise: "A promise of the charter",
  definition_version: "What co-production means here", pledge: "A pledge", organisation: "An organisation", ladder_version: "The ladder", rung: "A rung of the ladder",
  tests_proposed: "Other tests for the ladder", help_link: "A place to get help", school_holiday: "A school holiday",
};
