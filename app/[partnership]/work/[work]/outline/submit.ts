"use server";

import { agreeToLead } from "@/lib/outline/agree-to-lead";
import { askOthersToLead } from "@/lib/outline/ask-others-to-lead";
import { declineToLead } from "@/lib/outline/decline-to-lead";
import { putOffLeading } from "@/lib/outline/put-off-leading";
import { takeBackAskToLead } from "@/lib/outline/take-back-ask-to-lead";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

const here = ({ partnership, work }: Slugs, said: string) => `/${partnership}/work/${work}/outline?said=${said}`;

export async function submitAskToLead(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, askOthersToLead, atWork(slugs), () => here(slugs, "asked-to-lead"));
}

export async function submitTakeBack(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, takeBackAskToLead, atWork(slugs), () => here(slugs, "ask-to-lead-taken-back"));
}

export async function submitAgree(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, agreeToLead, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}?said=agreed-to-lead`);
}

export async function submitPutOff(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, putOffLeading, atWork(slugs), () => here(slugs, "leading-answered"));
}

export async function submitDecline(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, declineToLead, atWork(slugs), () => here(slugs, "leading-answered"));
}
