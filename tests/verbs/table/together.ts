import { acceptAction } from "@/lib/action/accept-action";
import { addAction } from "@/lib/action/add-action";
import { askToLead } from "@/lib/action/ask-to-lead";
import { changeAction } from "@/lib/action/change-action";
import { handBackAction } from "@/lib/action/hand-back-action";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { sayWhatChanged } from "@/lib/action/say-what-changed";
import { takeBackWhatChanged } from "@/lib/action/take-back-what-changed";
import { answerPoint } from "@/lib/point/answer-point";
import { callFair } from "@/lib/point/call-fair";
import { callNotAnswered } from "@/lib/point/call-not-answered";
import { confirmWords } from "@/lib/point/confirm-words";
import { givePoint } from "@/lib/point/give-point";
import { pointFromComment } from "@/lib/point/point-from-comment";
import { raisePoint } from "@/lib/point/raise-point";
import { recordPoint } from "@/lib/point/record-point";
import { showPoint } from "@/lib/point/show-point";
import { chooseSupporter } from "@/lib/supporter/choose-supporter";
import { endSupport } from "@/lib/supporter/end-support";
import { recordSupporter } from "@/lib/supporter/record-supporter";
import { sayForThem } from "@/lib/supporter/say-for-them";
import { takeBackSaid } from "@/lib/supporter/take-back-said";
import { LEAFLET } from "../../action/actions";
import { DID } from "../../point/points";
import { A_POINT, anAction, anAnsweredPoint, aPoint, aPointTold, changed, chrisSpeaks, forAmara, saidThrough } from "../lay/record";
import { graceSits, said } from "../lay/talk";
import { its, line, type Lines } from "../line";

const CHANGED = { what: "More of them come.", howWeKnow: "We counted." };

export const action: Lines = {
  addAction: line({ verb: addAction, by: "dana", given: ({ sits }) => ({ ...LEAFLET, leads: sits.amara, promises: ["p1"] }), wrong: ({ sits }) => ({ ...LEAFLET, leads: sits.amara, promises: ["p9"] }), event: ["action added"], hears: { "action added": "amara" }, again: "one more" }),
  askToLead: line({ verb: askToLead, alone: false, lay: anAction, by: "chris", given: (scene, action) => its({ leads: scene.sits.josh })(scene, action), event: ["action lead asked"], hears: { "action lead asked": "amara, josh" } }),
  acceptAction: line({ verb: acceptAction, alone: false, lay: anAction, by: "amara", given: its(), event: ["action accepted"] }),
  handBackAction: line({ verb: handBackAction, alone: false, lay: anAction, by: "amara", given: its(), not: ["chris"], event: ["action handed back"], hears: { "action handed back": "dana" } }),
  changeAction: line({ verb: changeAction, alone: false, lay: anAction, by: "dana", given: its({ ...LEAFLET, what: "Write all of it", version: "1", promises: ["p1"] }), event: ["action changed"], hears: { "action changed": "amara" } }),
  sayActionStatus: line({ verb: sayActionStatus, alone: false, lay: anAction, by: "amara", given: its({ status: "done", progress: "It is there.", version: "0" }), wrong: its({ status: "stopped", progress: "", version: "0" }), event: ["action status said"], hears: { "action status said": "chris" } }),
  sayWhatChanged: line({ verb: sayWhatChanged, by: "amara", given: CHANGED, event: ["what changed said"], hears: { "what changed said": "chris" }, again: "one more" }),
  takeBackWhatChanged: line({ verb: takeBackWhatChanged, alone: false, lay: changed, by: "amara", given: its({ because: "We counted wrong." }), not: ["dana"], event: ["what changed taken back"] }),
};

export const point: Lines = {
  raisePoint: line({ verb: raisePoint, by: "amara", given: A_POINT, wrong: { ...A_POINT, raisedOn: "2027-01-12" }, event: ["point raised"], hears: { "point raised": "dana" }, again: "one more" }),
  recordPoint: line({ verb: recordPoint, by: "dana", given: ({ sits }) => ({ ...A_POINT, whose: `member:${sits.amara}` }), not: ["amara"], event: ["point recorded"], hears: { "point recorded": "amara" }, again: "one more" }),
  pointFromComment: line({ verb: pointFromComment, alone: false, lay: said("chris"), by: "amara", given: (_, { number }) => ({ comment: String(number) }), event: ["point recorded"], hears: { "point recorded": "chris" } }),
  answerPoint: line({ verb: answerPoint, alone: false, lay: aPoint("amara"), by: "dana", given: its({ ...DID }), not: ["amara"], event: ["point answered"], hears: { "point answered": "amara" }, again: "one more" }),
  givePoint: line({ verb: givePoint, alone: false, lay: aPoint("amara"), by: "dana", given: (scene, point) => its({ owner: scene.sits.chris, due: "2026-03-01" })(scene, point), event: ["point given"], hears: { "point given": "chris" } }),
  callFair: line({ verb: callFair, alone: false, lay: anAnsweredPoint, by: "amara", given: its(), not: ["dana"], event: ["answer called fair"] }),
  callNotAnswered: line({ verb: callNotAnswered, alone: false, lay: anAnsweredPoint, by: "amara", given: its(), not: ["dana"], event: ["point called not answered"], hears: { "point called not answered": "dana" } }),
  confirmWords: line({ verb: confirmWords, alone: false, lay: aPointTold, by: "amara", given: its(), not: ["chris"], event: ["point words confirmed"] }),
  showPoint: line({ verb: showPoint, alone: false, lay: anAnsweredPoint, by: "amara", given: its(), not: ["chris"], event: ["point may be shown"] }),
};

export const supporter: Lines = {
  chooseSupporter: line({ verb: chooseSupporter, alone: true, by: "amara", given: ({ sits }) => ({ supporter: sits.chris }), not: ["dana"], event: ["supporter chosen"], hears: { "supporter chosen": "chris" } }),
  recordSupporter: line({ verb: recordSupporter, lay: graceSits("parent-carers"), by: "dana", given: ({ sits }, whose) => ({ whose, supporter: sits.chris, told: "phone" }), not: ["chris"], event: ["supporter chosen"], hears: { "supporter chosen": "chris" } }),
  endSupport: line({ verb: endSupport, lay: chrisSpeaks, by: "amara", given: (_, support) => ({ support }), not: ["josh"], event: ["support ended"], hears: { "support ended": "chris" } }),
  sayForThem: line({ verb: sayForThem, lay: chrisSpeaks, by: "chris", given: forAmara, not: ["josh"], event: ["said through a supporter"], hears: { "said through a supporter": "amara" } }),
  takeBackSaid: line({ verb: takeBackSaid, lay: saidThrough, by: "amara", given: (_, said) => ({ said }), not: ["josh"], event: ["said through taken back"] }),
};
