import { askForViews } from "@/lib/ladder/ask-for-views";
import { proposeTests } from "@/lib/ladder/propose-tests";
import { TLAP } from "@/lib/ladder/reading/ladders";
import { needsOf, type Needs } from "@/lib/ladder/reading/own-tests";
import { turnForumKey } from "@/lib/ladder/turn-forum-key";
import { askToClose } from "@/lib/two-keys/ask-to-close";
import { beginWork } from "@/lib/work/begin-work";
import { pauseWork } from "@/lib/work/pause-work";
import { IDEA } from "../../cast/work";
import type { Scene } from "../line";

/** As Consultation needs it by the preset; here families also join before anything is delivered. */
const OURS: Needs = { ...needsOf(TLAP), "in-before-delivery": "consultation", asked: "engagement" };

export const otherTests = async (scene: Scene) => ({ ...OURS, from: (await scene.newest("ladder_version")).id, because: "A survey alone is not enough." });
export const proposed = async (scene: Scene) => (await proposeTests(scene.at("ada"), await otherTests(scene))).id;
export const agreed = async (scene: Scene) => turnForumKey(scene.at("bev"), { proposal: await proposed(scene) });

/** Each seat is asked for its view by letter. Gives one of the asks. */
export const aView = async (scene: Scene) => {
  await askForViews(scene.at("dana"), {});
  return (await scene.newest("view_ask")).id;
};

export const CLOSED = { because: "Families get the leaflet." };
export const danaAsks = async (scene: Scene) => (await askToClose(scene.at("dana"), CLOSED)).id!;
export const paused = (scene: Scene) => pauseWork(scene.at("dana"), { because: "It is summer." });

export async function titleKeptBack(scene: Scene) {
  const { slug } = await beginWork(scene.at("dana"), { ...IDEA, seat: "education", standIn: "A recruitment panel", withheldUntil: "2026-03-01", withheldBecause: "The post is not public yet." });
  scene.work = slug;
}
