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
import { its, line, type Lines } from "../line";

export const decision: Lines = {
  recordDecision: line({ verb: recordDecision, by: "dana", given: ({ seats }) => ({ ...A_DECISION, seats: [seats.education] }), wrong: { ...A_DECISION, madeOn: "2027-01-12" }, event: ["decision recorded", "presence said"], hears: { "decision recorded": "chris" }, again: "one more" }),
  sayThere: line({ verb: sayThere, alone: false, lay: aDecision(), by: "amara", given: its(), event: ["presence said"] }),
  confirmDecision: line({ verb: confirmDecision, alone: false, lay: aDecision(), by: "amara", given: its(), not: ["chris"], event: ["decision confirmed"], hears: { "decision confirmed": "dana" } }),
  challengeDecision: line({ verb: challengeDecision, alone: false, lay: aDecision(), by: "amara", given: its({ words: "We were not asked." }), event: ["decision challenged"], hears: { "decision challenged": "dana" } }),
  markAsReal: line({ verb: markAsReal, alone: false, lay: aDecision({ size: "small" }), by: "amara", given: its(), event: ["marked as real"], hears: { "marked as real": "dana" } }),
  takeBackToMembers: line({ verb: takeBackToMembers, alone: false, lay: aDecision({ isProvisional: "yes" }), by: "amara", given: its({ words: "We ask our members." }), not: ["chris"], event: ["decision taken back to members"], hears: { "decision taken back to members": "dana" } }),
  tellFamilies: line({ verb: tellFamilies, alone: false, lay: aDecision(), by: "dana", given: its(), event: ["decision told"], hears: { "decision told": "amara, bev, josh" } }),
  sayMissing: line({ verb: sayMissing, by: "amara", given: MISSING, wrong: { ...MISSING, madeOn: "2027-01-12" }, event: ["decision said to be missing"], hears: { "decision said to be missing": "dana" }, again: "one more" }),
  contestMissing: line({ verb: contestMissing, alone: false, lay: missing("chris"), by: "amara", given: its({ words: "It was not." }), not: ["chris"], event: ["said contested"], hears: { "said contested": "dana" } }),
  withdrawMissing: line({ verb: withdrawMissing, alone: false, lay: missing("amara"), by: "amara", given: its(), not: ["dana"], event: ["said withdrawn"] }),
};

export const proposal: Lines = {
  putProposal: line({ verb: putProposal, by: "dana", given: ONE_PAGE, wrong: { ...ONE_PAGE, closesOn: "2026-01-14" }, event: ["proposal put"], hears: { "proposal put": "amara, bev, chris, josh" }, again: "one more" }),
  answerProposal: line({ verb: answerProposal, alone: false, lay: aProposal, by: "amara", given: its({ stand: "object", words: "It is too small to read." }), wrong: its({ stand: "object", words: "" }), event: ["proposal objected to"], hears: { "proposal objected to": "dana" } }),
  recordAnswer: line({ verb: recordAnswer, lay: aProposalBesideGrace, by: "dana", given: (_, whose) => ({ number: "1", whose, told: "phone", stand: "agree", words: "" }), wrong: ({ sits }) => ({ number: "1", whose: sits.amara, told: "phone", stand: "agree", words: "" }), event: ["proposal answer recorded"] }),
  withdrawProposal: line({ verb: withdrawProposal, alone: false, lay: answeredBy("amara"), by: "dana", given: its({ words: "There is a better one." }), not: ["amara"], event: ["proposal withdrawn"], hears: { "proposal withdrawn": "amara, chris" } }),
  endProposal: line({ verb: endProposal, alone: false, lay: answeredBy("amara", "bev"), later: 30, by: "dana", given: its({ outcome: "One page, folded" }), not: ["amara"], event: ["proposal ended"], hears: { "proposal ended": "amara, bev, chris" } }),
};
