import { objectToHiding } from "@/lib/comment/object-to-hiding";
import { hideWords } from "@/lib/comment/hide-words";
import { postComment } from "@/lib/comment/post";
import { recordComment } from "@/lib/comment/record-comment";
import { reportComment } from "@/lib/comment/report-comment";
import { addWithoutEmail } from "@/lib/seat/add-without-email";
import type { Name, Scene } from "../line";

export const SAID = "Could Tom have it in large print?";

/** A comment, as somebody says it. */
export const said = (by: Name, body = SAID) => (scene: Scene) => postComment(scene.at(by), { body });

export const reported = (who: "lead" | "forum" = "lead") => async (scene: Scene) => {
  const { number } = await said("chris")(scene);
  await reportComment(scene.at("amara"), { number: String(number), because: "It is unkind.", who });
  return (await scene.newest("comment_report")).id;
};

export const hidden = async (scene: Scene) => {
  const { number } = await said("chris")(scene);
  await hideWords(scene.at("amara"), { number: String(number), which: "words", words: "Tom" });
  return { number, hiding: (await scene.newest("comment_hiding")).id };
};

export const objectedTo = async (scene: Scene) => {
  const { number, hiding } = await hidden(scene);
  await objectToHiding(scene.at("chris"), { number: String(number), objection: "It is our dog." });
  return hiding;
};

/** Grace has no e-mail: the lead wrote down that she sits here. Gives her membership. */
export const graceSits = (sector: string) => async (scene: Scene) => {
  await addWithoutEmail(scene.at("dana"), { name: "Grace", seat: scene.seats[sector], how: "picked", told: "phone" });
  const sits = await scene.newest("membership");
  scene.grace = sits.person_id!;
  return sits.id;
};

/** Comment 1 is Grace's, written down by Dana. */
export const saidByGrace = async (scene: Scene) => {
  const whose = await graceSits("parent-carers")(scene);
  await recordComment(scene.at("dana"), { whose, told: "phone", body: SAID });
  return whose;
};
