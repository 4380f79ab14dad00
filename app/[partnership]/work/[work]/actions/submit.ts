"use server";

import { acceptAction } from "@/lib/action/accept-action";
import { addAction } from "@/lib/action/add-action";
import { askToLead } from "@/lib/action/ask-to-lead";
import { changeAction } from "@/lib/action/change-action";
import { handBackAction } from "@/lib/action/hand-back-action";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { sayWhatChanged } from "@/lib/action/say-what-changed";
import { takeBackWhatChanged } from "@/lib/action/take-back-what-changed";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

const at = ({ partnership, work }: Slugs, number: number, said: string) => `/${partnership}/work/${work}/actions/${number}?said=${said}`;

export async function submitNewAction(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, addAction, atWork(slugs), ({ number }) => at(slugs, number, "action-added"));
}

export async function submitAccept(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, acceptAction, atWork(slugs), ({ number }) => at(slugs, number, "action-accepted"));
}

export async function submitHandBack(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, handBackAction, atWork(slugs), ({ number }) => at(slugs, number, "action-handed-back"));
}

export async function submitStatus(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, sayActionStatus, atWork(slugs), ({ number }) => at(slugs, number, "action-status-said"));
}

export async function submitChange(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, changeAction, atWork(slugs), ({ number }) => at(slugs, number, "action-changed"));
}

export async function submitAskToLead(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, askToLead, atWork(slugs), ({ number }) => at(slugs, number, "action-lead-asked"));
}

export async function submitWhatChanged(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, sayWhatChanged, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/actions/changed?said=what-changed-said`);
}

export async function submitTakeBack(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, takeBackWhatChanged, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/actions/changed?said=what-changed-taken-back`);
}
