"use server";

import { sayWrongPerson } from "@/lib/invitation/say-wrong-person";
import { atInvitation, submit, type FormState } from "@/lib/submit";

export async function submitNotMe(token: string, _: FormState, form: FormData) {
  return submit(form, sayWrongPerson, atInvitation(token), () => `/invitation/${token}`);
}
