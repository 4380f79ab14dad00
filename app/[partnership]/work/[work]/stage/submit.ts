"use server";

import { atWork, submit, type FormState } from "@/lib/submit";
import { askToClose } from "@/lib/two-keys/ask-to-close";
import { askToStartAgain } from "@/lib/two-keys/ask-to-start-again";
import { declineSecondKey } from "@/lib/two-keys/decline-second-key";
import { takeBackKey } from "@/lib/two-keys/take-back-key";
import { turnSecondKey } from "@/lib/two-keys/turn-second-key";
import { goOnAgain } from "@/lib/work/go-on-again";
import { moveStage } from "@/lib/work/move-stage";
import { pauseWork } from "@/lib/work/pause-work";
import { stopWork } from "@/lib/work/stop-work";

type Slugs = { partnership: string; work: string };

export async function submitStage(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, moveStage, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/stage?said=stage-moved`);
}

export async function submitPause(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, pauseWork, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/stage?said=paused`);
}

export async function submitStop(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, stopWork, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/stage?said=stopped`);
}

export async function submitGoOn(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, goOnAgain, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/stage?said=going-on`);
}

export async function submitClose(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, askToClose, atWork(slugs), ({ id }) => `/${slugs.partnership}/work/${slugs.work}/stage${id === null ? "?said=closed-alone" : `/key/${id}?said=key-asked`}`);
}

export async function submitStartAgain(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, askToStartAgain, atWork(slugs), ({ id }) => `/${slugs.partnership}/work/${slugs.work}/stage/key/${id}?said=key-asked`);
}

export async function submitTurn(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, turnSecondKey, atWork(slugs), ({ deed }) => `/${slugs.partnership}/work/${slugs.work}/${deed === "say the top rung" ? "ladder" : "stage"}?said=keys-turned`);
}

export async function submitDecline(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, declineSecondKey, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/stage?said=key-declined`);
}

export async function submitTakeBack(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, takeBackKey, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/stage?said=key-taken-back`);
}
