import { agreeToLead } from "@/lib/outline/agree-to-lead";
import { askOthersToLead } from "@/lib/outline/ask-others-to-lead";
import { declineToLead } from "@/lib/outline/decline-to-lead";
import { putOffLeading } from "@/lib/outline/put-off-leading";
import { takeBackAskToLead } from "@/lib/outline/take-back-ask-to-lead";
import { writeOutline } from "@/lib/outline/write-outline";
import { line, type Lines, type Scene } from "../line";

const SHEET = { asked: "Make one leaflet.", whoDecides: "The group decides the words.", version: "0" };
const written = (scene: Scene) => writeOutline(scene.at("dana"), SHEET);

/** Dana has asked the forum to lead. */
const asked = async (scene: Scene) => {
  await written(scene);
  await askOthersToLead(scene.at("dana"), { side: "forum", words: "" });
  return (await scene.newest("lead_ask")).id;
};

export const outline: Lines = {
  writeOutline: line({ verb: writeOutline, by: "dana", given: SHEET, wrong: { ...SHEET, version: "7" }, not: ["amara"], event: ["outline written"] }),
  askOthersToLead: line({ verb: askOthersToLead, lay: written, by: "dana", given: { side: "forum", words: "You know best." }, not: ["bev"], event: ["asked to lead"], hears: { "asked to lead": "bev" } }),
  agreeToLead: line({ verb: agreeToLead, lay: asked, by: "bev", given: (_, ask) => ({ ask }), not: ["amara", "chris", "dana"], event: ["agreed to lead"], hears: { "agreed to lead": "dana" } }),
  putOffLeading: line({ verb: putOffLeading, lay: asked, by: "bev", given: (_, ask) => ({ ask, words: "After Easter." }), not: ["amara", "chris"], event: ["leading put off"], hears: { "leading put off": "dana" } }),
  declineToLead: line({ verb: declineToLead, lay: asked, by: "bev", given: (_, ask) => ({ ask, because: "We are two." }), not: ["amara", "chris"], event: ["leading declined"], hears: { "leading declined": "dana" } }),
  takeBackAskToLead: line({ verb: takeBackAskToLead, lay: asked, by: "dana", not: ["bev"], event: ["ask to lead taken back"] }),
};
