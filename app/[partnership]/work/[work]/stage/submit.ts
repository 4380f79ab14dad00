"use server";

import { atWork, submit, type FormState } from "@/lib/submit";
import { moveStage } from "@/lib/work/move-stage";

type Slugs = { partnership: string; work: string };

export async function submitStage(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, moveStage, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}?said=stage-moved`);
}
