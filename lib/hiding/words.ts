import type { Thing } from "./things";

export const thingWords: Record<Thing, string> = {
  work: "everything here: all that anybody wrote in this work", decision: "decision", point: "point", meeting: "meeting", document: "document", question: "question", account: "what families were told", board: "what is fixed and open", earlier: "what came before", proposal: "proposal",
};

/** Where in the work each of them stands. */
export const thingPlace: Record<Thing, (number: number) => string> = {
  work: () => "", decision: (n) => `/decisions/${n}`, point: (n) => `/points/${n}`, meeting: (n) => `/meetings/${n}`, document: (n) => `/documents/${n}`,
  question: () => "/told-and-asked", account: () => "/told-and-asked", board: () => "/fixed-and-open", earlier: () => "/fixed-and-open", proposal: (n) => `/proposals/${n}`,
};
