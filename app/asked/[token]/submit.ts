"use server";

import { giveAskedView } from "@/lib/ladder/give-asked-view";
import { atInvitation, submit, type FormState } from "@/lib/submit";

export async function submitAskedView(token: string, _: FormState, form: FormData) {
  return submit(form, giveAskedView, atInvitation(token), () => `/asked/${token}?said=view-sent`);
}
