import type { WhyKept } from "./kept";

/** Why a reading was kept on that day. */
export const whyKeptWords: Record<WhyKept, string> = {
  first: "The first reading",
  rung: "The rung changed, or what it is on course for",
  stage: "The stage changed",
  rules: "The rules or the ladder changed",
  "month end": "The end of a month",
};
