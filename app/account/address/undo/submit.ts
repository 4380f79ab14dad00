"use server";

import { thisBrowser } from "@/lib/session";
import { undoAddress } from "@/lib/sign-in/undo-address";
import { submit, type FormState } from "@/lib/submit";

export async function submitUndo(_: FormState, form: FormData) {
  return submit(form, undoAddress, thisBrowser, () => "/sign-in?said=address-put-back");
}
