import { hideHere } from "@/lib/hiding/hide-here";
import { sayNoChildHere } from "@/lib/hiding/say-no-child-here";
import { putUpNotice } from "@/lib/partnership/put-up-notice";
import { line, type Lines, type Scene } from "../line";

const noticed = (scene: Scene) => putUpNotice(scene.at("ada"), { words: "Well done, Tom Beck!", until: "" });
const hidden = async (scene: Scene) => {
  await noticed(scene);
  await hideHere(scene.at("chris"), { words: "Tom Beck" });
  return (await scene.newest("hidden_here")).id;
};

export const hidingHere: Lines = {
  hideHere: line({ verb: hideHere, at: "the partnership", lay: noticed, by: "chris", given: { words: "Tom Beck" }, wrong: { words: "Nobody Here" }, freely: "rule 9: anyone here hides a child's name at once", event: ["name hidden here"], hears: { "name hidden here": "ada, bev" } }),
  sayNoChildHere: line({ verb: sayNoChildHere, at: "the partnership", lay: hidden, by: "bev", given: (_, id) => ({ hidden: id, side: "forum" }), not: ["chris", "mo", "ada"], event: ["hidden here said to be no child"], hears: { "hidden here said to be no child": "ada" } }),
};
