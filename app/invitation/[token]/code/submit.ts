"use server";

import { askForCode, proveByCode } from "@/lib/invitation/proof";
import { askingBrowser, thisBrowser } from "@/lib/session";
import { submit, type FormState } from "@/lib/submit";

export async function submitAskForCode(token: string, _: FormState, form: FormData) {
  return submit(form, askForCode, async () => ({ token, ...(await askingBrowser()) }), () => `/invitation/${token}/code`);
}

export async function submitCode(token: string, _: FormState, form: FormData) {
  return submit(form, proveByCode, async () => ({ token, ...(await thisBrowser()) }), () => `/invitation/${token}/join`);
}
