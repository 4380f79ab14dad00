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

/** What each test asks, in a sentence, for somebody who chooses where it is needed. */
export const testMeaning: Record<TestKey, string> = {
  told: "A family seat got a letter or an account in plain words of what the work is.",
  asked: "A family raised a point, had words written down for them, or got a question with at least 10 days to answer.",
  answered: "Of the points of families that are due an answer, at least 4 in 5 have one that stands. “We could not, because” is an answer.",
  "in-before-delivery": "Somebody in a family seat joined before Delivery began.",
  "changed-something": "A family’s point ended in “did”, or a decision shared with families says that it changed because of them.",
  "open-to-change": "Before Design began, what is fixed and what is open was written down, and something was open.",
  "in-before-design": "A family member chosen by families, or who answered an open invitation, joined before Design began.",
  "in-the-room": "Families were there for at least half of the decisions before Delivery.",
  "from-the-start": "Every needed seat was asked before the first thing was settled, and a family member was there then.",
  "round-the-table": "Every needed seat has somebody in it, or families agreed that it may stay empty.",
  "decide-together": "Every decision was shared with families, most of them with families there.",
  "do-together": "Families led an action that is done, or said that they would rather not lead.",
  "look-back-together": "Families were there when people looked back at the work.",
  "families-agree": "Every family seat at the table says that it sees the work at this rung or higher.",
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
