"use server";

import { thisBrowser } from "@/lib/session";
import { confirmAddress } from "@/lib/sign-in/address";
import { submit, type FormState } from "@/lib/submit";

export async function submitConfirm(_: FormState, form: FormData) {
  return submit(form, confirmAddress, thisBrowser, () => "/account?said=address-changed");
}
