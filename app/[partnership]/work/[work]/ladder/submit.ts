"use server";

import { claimRung } from "@/lib/ladder/claim-rung";
import { giveView } from "@/lib/ladder/give-view";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitClaim(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, claimRung, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/ladder?said=rung-said`);
}

export async function submitView(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, giveView, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/ladder?said=view-given`);
}
