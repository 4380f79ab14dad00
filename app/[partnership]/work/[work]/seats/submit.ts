"use server";

import { inviteMore } from "@/lib/invitation/invite-more";
import { resend } from "@/lib/invitation/resend";
import { withdraw } from "@/lib/invitation/withdraw";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

const seats = ({ partnership, work }: Slugs, said: string) => `/${partnership}/work/${work}/seats?said=${said}`;

export async function submitInvitation(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, inviteMore, atWork(slugs), () => seats(slugs, "invited"));
}

export async function submitSendAgain(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, resend, atWork(slugs), () => seats(slugs, "sent-again"));
}

export async function submitTakeBack(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, withdraw, atWork(slugs), () => seats(slugs, "taken-back"));
}
