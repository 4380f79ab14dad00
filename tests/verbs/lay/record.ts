import { addAction } from "@/lib/action/add-action";
import { sayWhatChanged } from "@/lib/action/say-what-changed";
import { callItAnAnswer } from "@/lib/before/call-it-an-answer";
import { sayBeganEarlier } from "@/lib/before/say-began-earlier";
import { recordDecision } from "@/lib/decision/record-decision";
import { sayMissing } from "@/lib/decision/say-missing";
import { addDocument } from "@/lib/document/add-document";
import { hideInRecord } from "@/lib/hiding/hide-in-record";
import { recordMeeting } from "@/lib/meeting/record-meeting";
import { answerPoint } from "@/lib/point/answer-point";
import { raisePoint } from "@/lib/point/raise-point";
import { recordPoint } from "@/lib/point/record-point";
import { answerProposal } from "@/lib/proposal/answer-proposal";
import { putProposal } from "@/lib/proposal/put-proposal";
import { sayForThem } from "@/lib/supporter/say-for-them";
import { chooseSupporter } from "@/lib/supporter/choose-supporter";
import { putQuestion } from "@/lib/told/put-question";
import { moveStage } from "@/lib/work/move-stage";
import { LEAFLET as ACTION } from "../../action/actions";
import { LEAFLET as DECISION } from "../../decision/decisions";
import { DID, STEPS } from "../../point/points";
import { ONE_PAGE } from "../../proposal/proposals";
import type { Name, Scene } from "../line";
import { graceSits } from "./talk";

export const EARLIER = { onDay: "2025-12-01", words: "A plan was shown to the schools." };
export const MISSING = { what: "The centre closes on Mondays", madeOn: "2026-01-12", place: "A phone call" };
export const MEETING = { what: "The leaflet", heldOn: "2026-01-12", kind: "meeting" };
export const A_DECISION = { ...DECISION, madeOn: "2026-01-12" };
export const A_POINT = { ...STEPS, raisedOn: "2026-01-12" };

/** An action: Dana asks Amara to lead it. */
export const anAction = (scene: Scene) => addAction(scene.at("dana"), { ...ACTION, leads: scene.sits.amara, promises: ["p1"] });
export const changed = (scene: Scene) => sayWhatChanged(scene.at("amara"), { what: "More of them come.", howWeKnow: "We counted." });

export const aDecision = (given: object = {}) => (scene: Scene) => recordDecision(scene.at("dana"), { ...A_DECISION, ...given });
export const missing = (by: Name) => (scene: Scene) => sayMissing(scene.at(by), MISSING);
export const aMeeting = (notes = "") => (scene: Scene) => recordMeeting(scene.at("dana"), { ...MEETING, notes });
export const aDocument = (scene: Scene) => addDocument(scene.at("dana"), { title: "Notes of last year", kind: "background reading", writtenOn: "2026-01-12" });

export const aPoint = (by: Name, words = A_POINT.words) => (scene: Scene) => raisePoint(scene.at(by), { ...A_POINT, words });
export const aPointTold = (scene: Scene) => recordPoint(scene.at("dana"), { ...A_POINT, whose: `member:${scene.sits.amara}` });
export async function anAnsweredPoint(scene: Scene) {
  const { number } = await aPoint("amara")(scene);
  await answerPoint(scene.at("dana"), { number: String(number), ...DID });
  return { number };
}
export async function aHiddenPoint(scene: Scene) {
  const { number } = await aPoint("chris", "Tom cannot use the steps.")(scene);
  await hideInRecord(scene.at("amara"), { thing: "point", number: String(number), words: "Tom" });
  return (await scene.newest("comment_hiding")).id;
}

export const aProposal = (scene: Scene) => putProposal(scene.at("dana"), ONE_PAGE);
export const answeredBy = (...all: Name[]) => async (scene: Scene) => {
  const { number } = await aProposal(scene);
  for (const who of all) await answerProposal(scene.at(who), { number: String(number), stand: "agree", words: "" });
  return { number };
};
export const aProposalBesideGrace = async (scene: Scene) => {
  await aProposal(scene);
  return graceSits("parent-carers")(scene);
};

/** Amara chose Chris to speak with her. */
export const chrisSpeaks = async (scene: Scene) => {
  await chooseSupporter(scene.at("amara"), { supporter: scene.sits.chris });
  await aDecision()(scene);
  return (await scene.newest("supporter")).id;
};
export const saidThrough = async (scene: Scene) => {
  await chrisSpeaks(scene);
  await sayForThem(scene.at("chris"), forAmara(scene));
  return (await scene.newest("said_through")).id;
};
export const forAmara = (scene: Scene) => ({ thing: "decision", number: "1", whose: scene.sits.amara, stand: "agrees", words: "She is glad." });

export const earlier = (by: Name) => (scene: Scene) => sayBeganEarlier(scene.at(by), EARLIER);
export const settled = async (scene: Scene) => (await scene.newest("settled_before")).id;
export const calledAnAnswer = async (scene: Scene) => {
  const id = await settled(scene);
  await callItAnAnswer(scene.at("amara"), { settled: id, words: "It was decided." });
  return id;
};

export const aQuestion = (scene: Scene) => putQuestion(scene.at("dana"), { seat: scene.seats.health, words: "How many wait?", days: "14" });
export const movedTo = (to: string) => (scene: Scene) => moveStage(scene.at("dana"), { to });
