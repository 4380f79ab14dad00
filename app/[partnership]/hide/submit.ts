"use server";

import { hideHere } from "@/lib/hiding/hide-here";
import { sayNoChildHere } from "@/lib/hiding/say-no-child-here";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitHiddenHere(slug: string, _: FormState, form: FormData) {
  return submit(form, hideHere, atPartnership(slug), () => `/${slug}/hide?said=hidden-here`);
}

export async function submitNoChild(slug: string, _: FormState, form: FormData) {
  return submit(form, sayNoChildHere, atPartnership(slug), () => `/${slug}/hide?said=said-no-child`);
}
