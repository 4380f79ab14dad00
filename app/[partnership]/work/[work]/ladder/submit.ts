"use server";

import { askForViews } from "@/lib/ladder/ask-for-views";
import { claimRung } from "@/lib/ladder/claim-rung";
import { giveView } from "@/lib/ladder/give-view";
import { sayAim } from "@/lib/ladder/say-aim";
import { takeUpTests } from "@/lib/ladder/take-up-tests";
import { atWork, submit, type FormState } from "@/lib/submit";
import { askToSayTopRung } from "@/lib/two-keys/ask-to-say-top-rung";

type Slugs = { partnership: string; work: string };
const ladder = ({ partnership, work }: Slugs) => `/${partnership}/work/${work}/ladder`;

export async function submitClaim(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, claimRung, atWork(slugs), ({ lower }) => `${ladder(slugs)}?said=${lower ? "rung-said-lower" : "rung-said"}`);
}

export async function submitView(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, giveView, atWork(slugs), ({ beside }) => `${ladder(slugs)}?said=${beside ? "view-beside" : "view-given"}`);
}

export async function submitAim(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, sayAim, atWork(slugs), () => `${ladder(slugs)}?said=aim-said`);
}

export async function submitAsk(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, askForViews, atWork(slugs), () => `${ladder(slugs)}?said=views-asked`);
}

export async function submitTakeUp(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, takeUpTests, atWork(slugs), () => `${ladder(slugs)}/record?said=tests-taken-up`);
}

export async function submitTopRung(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, askToSayTopRung, atWork(slugs), ({ id }) => `/${slugs.partnership}/work/${slugs.work}/stage/key/${id}?said=key-asked`);
}
