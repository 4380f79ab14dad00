import type { ProposalState, Stand } from "./rules";

export const standWords: Record<Stand, string> = { agree: "Agree", unsure: "Not sure", object: "Object" };
export const standHints: Record<Stand, string> = {
  agree: "You can live with it and help it along.",
  unsure: "Something is missing, or you need to ask others.",
  object: "You do not want it like this. Say why: your reason must be answered.",
};

/** “Amara agrees.” */
export const standsWords: Record<Stand, string> = { agree: "agrees", unsure: "is not sure", object: "objects" };

export const toldBy = { phone: "told by phone", paper: "told on paper" } as const;

export const stateWords: Record<ProposalState, string> = {
  "open": "Open: you can answer",
  "outcome to come": "The last day is over. The outcome is still to come",
  "ended": "Decided",
  "withdrawn": "Withdrawn",
};

export const whoSeesProposals = "Everyone with a seat in this work can see it. Please don’t name a child.";

export const cutOffWords = "Not decided: the work closed before";

/** How long there still is, on the last day too. */
export const daysLeftWords = (days: number): string => (days === 0 ? "Today is the last day to answer" : days === 1 ? "1 day left" : `${days} days left`);

/** Said of one that ended while somebody still objected: it never reads as agreed by all. */
export const endedWithWords = (objections: number): string => (objections === 1 ? "It ended with an objection. The answer stands beside it." : `It ended with ${objections} objections. The answers stand beside them.`);

type Counted = { agree: number; unsure: number; object: number };
const some = (count: number, one: string, more: string) => (count === 0 ? [] : [`${count} ${count === 1 ? one : more}`]);

/** “3 agree, 1 objects.” It decides nothing: the outcome is said in words. */
export const countWords = ({ agree, unsure, object }: Counted, nobody = "Nobody has answered yet"): string =>
  [...some(agree, "agrees", "agree"), ...some(unsure, "is not sure", "are not sure"), ...some(object, "objects", "object")].join(", ") || nobody;
