"use server";

import { whoIsHere } from "@/lib/door";
import { thisBrowser } from "@/lib/session";
import { askForAddress } from "@/lib/sign-in/address";
import { submit, type FormState } from "@/lib/submit";

export async function submitAddress(_: FormState, form: FormData) {
  return submit(form, askForAddress, async () => ({ ...(await thisBrowser()), personId: (await whoIsHere()).personId }), () => "/account?said=address-asked");
}
