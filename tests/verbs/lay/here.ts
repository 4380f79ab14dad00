import { addPledge } from "@/lib/charter/add-pledge";
import { draftCharter } from "@/lib/charter/draft-charter";
import { draftDefinition } from "@/lib/charter/draft-definition";
import { sayWorkMissing } from "@/lib/dashboard/say-work-missing";
import { addHelpLink } from "@/lib/partnership/add-help-link";
import { addSchoolHoliday } from "@/lib/partnership/add-school-holiday";
import { putUpNotice } from "@/lib/partnership/put-up-notice";
import { ABOUT, aDraft } from "../../charter/written";
import type { Scene } from "../line";

export const OUR_WORDS = { words: "We plan and decide together.", easyRead: "We do it together.", madeWith: "the forum", inForceFrom: "", version: "0" };
export const SIGNED = { words: "", signedBy: "The director", pledgedOn: "2026-01-12" };
export const LINK = { label: "SENDIASS", href: "https://www.example.org/help", about: "" };
export const EASTER = { name: "Easter", firstDay: "2026-03-30", lastDay: "2026-04-10" };
export const NOTICE = { words: "The office moves on Monday.", until: "2026-02-01" };
export const MISSING_WORK = { title: "Short breaks review", line: "Families were asked by phone." };

export const anOrganisation = async (scene: Scene) => (await scene.newest("organisation")).id;
export const aLink = async (scene: Scene) => {
  await addHelpLink(scene.at("ada"), LINK);
  return (await scene.newest("help_link")).id;
};
export const aHoliday = async (scene: Scene) => {
  await addSchoolHoliday(scene.at("ada"), EASTER);
  return (await scene.newest("school_holiday")).id;
};
export const aNotice = async (scene: Scene) => {
  await putUpNotice(scene.at("ada"), NOTICE);
  return (await scene.newest("notice")).id;
};
export const saidMissing = async (scene: Scene) => (await sayWorkMissing(scene.at("bev"), MISSING_WORK)).id;

export const begunCharter = (scene: Scene) => draftCharter(scene.at("ada"), { ...ABOUT, version: "0" });
export const wordedCharter = (scene: Scene) => aDraft(scene.cast);
export const draftedWords = (scene: Scene) => draftDefinition(scene.at("ada"), OUR_WORDS);
export const aPledge = async (scene: Scene) => (await addPledge(scene.at("ada"), { ...SIGNED, organisation: await anOrganisation(scene) })).id;
