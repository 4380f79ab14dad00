"use server";

import { decline } from "@/lib/invitation/decline";
import { atInvitation, submit, type FormState } from "@/lib/submit";

export async function submitNoThanks(token: string, _: FormState, form: FormData) {
  return submit(form, decline, atInvitation(token), () => `/invitation/${token}?said=declined`);
}
