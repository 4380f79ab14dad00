"use server";

import { askForNewLink } from "@/lib/invitation/ask-for-new-link";
import { notNow } from "@/lib/invitation/not-now";
import { atInvitation, submit, type FormState } from "@/lib/submit";

export async function submitNotNow(token: string, _: FormState, form: FormData) {
  return submit(form, notNow, atInvitation(token), () => `/invitation/${token}?said=not-now`);
}

export async function submitNewLink(token: string, _: FormState, form: FormData) {
  return submit(form, askForNewLink, atInvitation(token), () => `/invitation/${token}`);
}
