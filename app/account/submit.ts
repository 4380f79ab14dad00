"use server";

import { changeCard } from "@/lib/person/change-card";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitCard(partnership: string, _: FormState, form: FormData) {
  return submit(form, changeCard, atPartnership(partnership), () => "/account?said=card-changed");
}
