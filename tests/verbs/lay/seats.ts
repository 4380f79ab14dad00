import { draftInvitations } from "@/lib/invitation/draft-invitations";
import { inviteMore } from "@/lib/invitation/invite-more";
import { suggestSomeoneElse } from "@/lib/invitation/suggest-someone-else";
import { addSeat } from "@/lib/seat/add-seat";
import { askForSeat } from "@/lib/seat/ask-for-seat";
import { leaveEmpty } from "@/lib/seat/leave-empty";
import { offerLead } from "@/lib/seat/offer-lead";
import { seatsOf } from "../../cast/work";
import type { Scene } from "../line";
import { addressOf } from "../scene";

export const NOBODY = "Nobody can come before the spring.";

/** One more seat, with nobody asked for it. */
export async function housing(scene: Scene) {
  await addSeat(scene.at("dana"), { label: "Housing" });
  return (await seatsOf(scene.cast, scene.work)).Housing!;
}
export async function emptied(scene: Scene) {
  const seat = await housing(scene);
  await leaveEmpty(scene.at("dana"), { seat, because: NOBODY });
  return seat;
}

/** Eli has a letter from Dana too; he asks by himself. */
export async function eliAsks(scene: Scene) {
  await askForSeat(scene.at("eli"), { seat: scene.seats["social-care"], words: "I know the families." });
  return (await scene.newest("seat_request")).id;
}
export const offered = (scene: Scene) => offerLead(scene.at("dana"), { member: scene.sits.amara, words: "" });

export const guest = (scene: Scene, called: string, seat: string) => ({ name: "Mia Cole", email: addressOf(scene.cast, called), seat, how: "picked" });
export const guestsForAll = (scene: Scene) => ({
  guests: Object.entries(scene.seats).filter(([sector]) => sector !== "education").map(([sector, seat]) => guest(scene, `guest-${sector}`, seat)),
});
export const drafted = (scene: Scene) => draftInvitations(scene.at("dana"), guestsForAll(scene));
export const aSharedMailbox = async (scene: Scene) => inviteMore(scene.at("dana"), { ...guest(scene, "clinic", await housing(scene)), how: "shared" });
export const suggested = async (scene: Scene) => {
  await suggestSomeoneElse(await scene.link("eli"), { name: "Mia Cole", email: "", words: "" });
  return (await scene.newest("suggestion")).id;
};
export const toEli = (scene: Scene) => scene.asked("eli");
