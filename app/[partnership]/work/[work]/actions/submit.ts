"use server";

import { acceptAction } from "@/lib/action/accept-action";
import { addAction } from "@/lib/action/add-action";
import { changeAction } from "@/lib/action/change-action";
import { handBackAction } from "@/lib/action/hand-back-action";
import { sayActionStatus } from "@/lib/action/say-action-status";
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
