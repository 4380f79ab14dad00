import type { Finding, TestKey } from "./finding";

/** What each test is called, for somebody who has never heard of it. */
export const testWords: Record<TestKey, string> = {
  told: "Families are told",
  asked: "Families are asked",
  answered: "Families get an answer",
  "in-before-delivery": "Families join before Delivery",
  "changed-something": "Something changes because of families",
  "open-to-change": "What is open is written down before Design",
  "in-before-design": "Families join before Design",
  "in-the-room": "Families are there for decisions",
  "from-the-start": "Everyone is asked before anything is settled",
  "round-the-table": "Everyone is round the table",
  "decide-together": "Decisions are made with families",
  "do-together": "Families lead an action",
  "look-back-together": "Families look back too",
  "families-agree": "Families see it so too",
};

export const resultWords: Record<Finding["result"], string> = { met: "Met", unmet: "Not met", "not yet": "Not yet" };

/** The page of a work where something can be done about a test. */
export const pageOfTest = {
  told: "seats",
  asked: "told-and-asked",
  answered: "points",
  "in-before-delivery": "seats",
  "changed-something": "points",
  "open-to-change": "fixed-and-open",
  "in-before-design": "seats",
  "in-the-room": "decisions",
  "from-the-start": "seats",
  "round-the-table": "seats",
  "decide-together": "decisions",
  "do-together": "actions",
  "look-back-together": "meetings",
  "families-agree": "ladder",
} as const satisfies Record<TestKey, string>;

export const pageWords: Record<(typeof pageOfTest)[TestKey], string> = {
  seats: "Go to the seats",
  "told-and-asked": "Go to what was told and asked",
  "fixed-and-open": "Go to what is fixed and open",
  meetings: "Go to the meetings",
  points: "Go to the points",
  decisions: "Go to the decisions",
  ladder: "Go to the ladder",
  actions: "Go to the actions",
};
