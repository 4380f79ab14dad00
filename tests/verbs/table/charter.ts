import { addPledge } from "@/lib/charter/add-pledge";
import { changePledge } from "@/lib/charter/change-pledge";
import { draftCharter } from "@/lib/charter/draft-charter";
import { draftDefinition } from "@/lib/charter/draft-definition";
import { dropDraft } from "@/lib/charter/drop-draft";
import { putCharterInForce } from "@/lib/charter/put-charter-in-force";
import { putDefinitionInForce } from "@/lib/charter/put-definition-in-force";
import { withdrawPledge } from "@/lib/charter/withdraw-pledge";
import { wordPromises } from "@/lib/charter/word-promises";
import { sayWorkMissing } from "@/lib/dashboard/say-work-missing";
import { takeBackMissingWork } from "@/lib/dashboard/take-back-missing-work";
import { changeLadder } from "@/lib/ladder/change-ladder";
import { declineForumKey } from "@/lib/ladder/decline-forum-key";
import { proposeTests } from "@/lib/ladder/propose-tests";
import { takeBackTests } from "@/lib/ladder/take-back-tests";
import { turnForumKey } from "@/lib/ladder/turn-forum-key";
import { ABOUT, WORDED } from "../../charter/written";
import { anOrganisation, aPledge, begunCharter, draftedWords, MISSING_WORK, OUR_WORDS, saidMissing, SIGNED, wordedCharter } from "../lay/here";
import { otherTests, proposed } from "../lay/stages";
import { line, type Lines } from "../line";

const at = "the partnership";
const RUNGS = [{ key: "informing", name: "We tell you", words: "You are told.", band: "for", place: "1" }, { key: "co-production", name: "We do it together", words: "All of us decide.", band: "with", place: "2" }];
const ENDED = { withdrawnOn: "2026-01-13", because: "It has closed." };

export const charter: Lines = {
  draftCharter: line({ verb: draftCharter, at, by: "ada", given: { ...ABOUT, version: "0" }, event: ["charter drafted"] }),
  wordPromises: line({ verb: wordPromises, at, lay: begunCharter, by: "ada", given: { promises: WORDED, version: "1" }, event: ["charter drafted"] }),
  putCharterInForce: line({ verb: putCharterInForce, at, lay: wordedCharter, by: "ada", given: { version: "2" }, wrong: { version: "1" }, event: ["charter put in force"] }),
  draftDefinition: line({ verb: draftDefinition, at, by: "ada", given: OUR_WORDS, event: ["definition drafted"] }),
  putDefinitionInForce: line({ verb: putDefinitionInForce, at, lay: draftedWords, by: "ada", given: { version: "1" }, wrong: { version: "2" }, event: ["definition put in force"] }),
  dropDraft: line({ verb: dropDraft, at, lay: draftedWords, by: "ada", given: { what: "definition" }, wrong: { what: "charter" }, event: ["draft put away"] }),
  addPledge: line({ verb: addPledge, at, lay: anOrganisation, by: "ada", given: (_, organisation) => ({ ...SIGNED, organisation }), wrong: (_, organisation) => ({ ...SIGNED, organisation, pledgedOn: "2027-01-12" }), event: ["pledge added"] }),
  changePledge: line({ verb: changePledge, at, lay: aPledge, by: "ada", given: (_, pledge) => ({ ...SIGNED, pledge, version: "1", signedBy: "The chair" }), wrong: (_, pledge) => ({ ...SIGNED, pledge, version: "1" }), event: ["pledge changed"] }),
  withdrawPledge: line({ verb: withdrawPledge, at, lay: aPledge, by: "ada", given: (_, pledge) => ({ ...ENDED, pledge }), wrong: (_, pledge) => ({ ...ENDED, pledge, withdrawnOn: "2026-01-01" }), event: ["pledge withdrawn"] }),
};

export const ladderHere: Lines = {
  changeLadder: line({ verb: changeLadder, at, lay: async (scene) => (await scene.newest("ladder_version")).id, by: "ada", given: (_, from) => ({ from, name: "Our ladder", because: "Plainer words.", rungs: RUNGS }), wrong: (_, from) => ({ from, name: "Our ladder", because: "Plainer words.", rungs: RUNGS.slice(1) }), event: ["ladder changed"], again: "by chance" }),
  proposeTests: line({ verb: proposeTests, at, lay: otherTests, by: "ada", given: (_, tests) => tests, event: ["own tests proposed"], hears: { "own tests proposed": "bev" } }),
  turnForumKey: line({ verb: turnForumKey, at, lay: proposed, by: "bev", given: (_, proposal) => ({ proposal }), not: ["ada"], event: ["own tests agreed"], hears: { "own tests agreed": "ada" } }),
  declineForumKey: line({ verb: declineForumKey, at, lay: proposed, by: "bev", given: (_, proposal) => ({ proposal, because: "Our members say no." }), not: ["ada"], event: ["own tests declined"], hears: { "own tests declined": "ada" } }),
  takeBackTests: line({ verb: takeBackTests, at, lay: proposed, by: "ada", given: (_, proposal) => ({ proposal }), not: ["bev"], event: ["own tests taken back"] }),
};

export const dashboard: Lines = {
  sayWorkMissing: line({ verb: sayWorkMissing, at, by: "bev", given: MISSING_WORK, not: ["ada", "mo"], event: ["work said to be missing"], hears: { "work said to be missing": "mo" } }),
  takeBackMissingWork: line({ verb: takeBackMissingWork, at, lay: saidMissing, by: "bev", given: (_, id) => ({ id }), not: ["ada"], event: ["missing work taken back"] }),
};
