"use server";

import { andSignIn, askingBrowser, thisBrowser } from "@/lib/session";
import { askToSignIn } from "@/lib/sign-in/ask";
import { signInByCode } from "@/lib/sign-in/by-code";
import { signInByLink } from "@/lib/sign-in/by-link";
import { submit, type FormState } from "@/lib/submit";

export async function submitSignIn(_: FormState, form: FormData) {
  return submit(form, askToSignIn, askingBrowser, () => "/sign-in/check-email");
}

export async function submitCode(_: FormState, form: FormData) {
  return submit(form, andSignIn(signInByCode), thisBrowser, ({ next }) => next);
}

export async function submitLink(_: FormState, form: FormData) {
  return submit(form, andSignIn(signInByLink), thisBrowser, ({ next }) => next);
}
