"use server";

import { atWork, submit, type FormState } from "@/lib/submit";
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
