/** What holds words that may name a child, and how it is called in an address. "work" is everything in the work. */
export const THINGS = ["work", "decision", "point", "meeting", "document", "question", "account", "board", "earlier", "proposal"] as const;
export type Thing = (typeof THINGS)[number];

export const isAThing = (typed: string): typed is Thing => THINGS.some((thing) => thing === typed);
