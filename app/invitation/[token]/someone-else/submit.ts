"use server";

import { suggestSomeoneElse } from "@/lib/invitation/suggest-someone-else";
import { atInvitation, submit, type FormState } from "@/lib/submit";

export async function submitSomeoneElse(token: string, _: FormState, form: FormData) {
  return submit(form, suggestSomeoneElse, atInvitation(token), () => `/invitation/${token}?said=someone-else`);
}
