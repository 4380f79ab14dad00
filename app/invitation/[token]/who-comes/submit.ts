"use server";

import { nameWhoComes } from "@/lib/invitation/name-who-comes";
import { atInvitation, submit, type FormState } from "@/lib/submit";

export async function submitWhoComes(token: string, _: FormState, form: FormData) {
  return submit(form, nameWhoComes, atInvitation(token), () => `/invitation/${token}/who-comes?said=named`);
}
