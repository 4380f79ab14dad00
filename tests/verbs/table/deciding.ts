import { challengeDecision } from "@/lib/decision/challenge-decision";
import { confirmDecision } from "@/lib/decision/confirm-decision";
import { contestMissing } from "@/lib/decision/contest-missing";
import { markAsReal } from "@/lib/decision/mark-as-real";
import { recordDecision } from "@/lib/decision/record-decision";
import { sayMissing } from "@/lib/decision/say-missing";
import { sayThere } from "@/lib/decision/say-there";
import { takeBackToMembers } from "@/lib/decision/take-back-to-members";
import { tellFamilies } from "@/lib/decision/tell-families";
import { withdrawMissing } from "@/lib/decision/withdraw-missing";
import { answerProposal } from "@/lib/proposal/answer-proposal";
import { endProposal } from "@/lib/proposal/end-proposal";
import { putProposal } from "@/lib/proposal/put-proposal";
import { recordAnswer } from "@/lib/proposal/record-answer";
import { withdrawProposal } from "@/lib/proposal/withdraw-proposal";
import { ONE_PAGE } from "../../proposal/proposals";
import { A_DECISION, aDecision, answeredBy, aProposal, aProposalBesideGrace, missing, MISSING } from "../lay/record";
import { line, type Lines } from "../line";

const ONE = { number: "1" };

export const decision: Lines = {
  recordDecision: line({ verb: recordDecision, by: "dana", given: ({ seats }) => ({ ...A_DECISION, seats: [seats.education] }), wrong: { ...A_DECISION, madeOn: "2027-01-12" }, event: ["decision recorded", "presence said"], hears: { "decision recorded": "chris" }, again: "one more" }),
  sayThere: line({ verb: sayThere, lay: aDecision(), by: "amara", given: ONE, event: ["presence said"] }),
  confirmDecision: line({ verb: confirmDecision, lay: aDecision(), by: "amara", given: ONE, not: ["chris"], event: ["decision confirmed"], hears: { "decision confirmed": "dana" } }),
  challengeDecision: line({ verb: challengeDecision, lay: aDecision(), by: "amara", given: { ...ONE, words: "We were not asked." }, event: ["decision challenged"], hears: { "decision challenged": "dana" } }),
  markAsReal: line({ verb: markAsReal, lay: aDecision({ size: "small" }), by: "amara", given: ONE, event: ["marked as real"], hears: { "marked as real": "dana" } }),
  takeBackToMembers: line({ verb: takeBackToMembers, lay: aDecision({ isProvisional: "yes" }), by: "amara", given: { ...ONE, words: "We ask our members." }, not: ["chris"], event: ["decision taken back to members"], hears: { "decision taken back to members": "dana" } }),
  tellFamilies: line({ verb: tellFamilies, lay: aDecision(), by: "dana", given: ONE, event: ["decision told"], hears: { "decision told": "amara, bev, josh" } }),
  sayMissing: line({ verb: sayMissing, by: "amara", given: MISSING, wrong: { ...MISSING, madeOn: "2027-01-12" }, event: ["decision said to be missing"], hears: { "decision said to be missing": "dana" }, again: "one more" }),
  contestMissing: line({ verb: contestMissing, lay: missing("chris"), by: "amara", given: { ...ONE, words: "It was not." }, not: ["chris"], event: ["said contested"], hears: { "said contested": "dana" } }),
  withdrawMissing: line({ verb: withdrawMissing, lay: missing("amara"), by: "amara", given: ONE, not: ["dana"], event: ["said withdrawn"] }),
};

export const proposal: Lines = {
  putProposal: line({ verb: putProposal, by: "dana", given: ONE_PAGE, wrong: { ...ONE_PAGE, closesOn: "2026-01-14" }, event: ["proposal put"], hears: { "proposal put": "amara, bev, chris, josh" }, again: "one more" }),
  answerProposal: line({ verb: answerProposal, lay: aProposal, by: "amara", given: { ...ONE, stand: "object", words: "It is too small to read." }, wrong: { ...ONE, stand: "object", words: "" }, event: ["proposal objected to"], hears: { "proposal objected to": "dana" } }),
  recordAnswer: line({ verb: recordAnswer, lay: aProposalBesideGrace, by: "dana", given: (_, whose) => ({ ...ONE, whose, told: "phone", stand: "agree", words: "" }), wrong: ({ sits }) => ({ ...ONE, whose: sits.amara, told: "phone", stand: "agree", words: "" }), event: ["proposal answer recorded"] }),
  withdrawProposal: line({ verb: withdrawProposal, lay: answeredBy("amara"), by: "dana", given: { ...ONE, words: "There is a better one." }, not: ["amara"], event: ["proposal withdrawn"], hears: { "proposal withdrawn": "amara, chris" } }),
  endProposal: line({ verb: endProposal, lay: answeredBy("amara", "bev"), later: 30, by: "dana", given: { ...ONE, outcome: "One page, folded" }, not: ["amara"], event: ["proposal ended"], hears: { "proposal ended": "amara, bev, chris" } }),
};
