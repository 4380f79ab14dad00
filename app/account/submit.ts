"use server";

import { changeCard } from "@/lib/person/change-card";
import { whoIsHere } from "@/lib/door";
import { andSignIn } from "@/lib/session";
import { goOnAs } from "@/lib/sign-in/go-on-as";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitCard(partnership: string, _: FormState, form: FormData) {
  return submit(form, changeCard, atPartnership(partnership), () => "/account?said=card-changed");
}

export async function submitGoOnAs(_: FormState, form: FormData) {
  return submit(form, andSignIn(goOnAs), async () => ({ personId: (await whoIsHere()).personId }), () => "/account?said=gone-on-as");
}
