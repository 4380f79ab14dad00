"use server";

import { sayWorkMissing } from "@/lib/dashboard/say-work-missing";
import { takeBackMissingWork } from "@/lib/dashboard/take-back-missing-work";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitMissing(partnership: string, _: FormState, form: FormData) {
  return submit(form, sayWorkMissing, atPartnership(partnership), () => `/${partnership}/dashboard/missing?said=missing-said`);
}

export async function submitTakeBack(partnership: string, _: FormState, form: FormData) {
  return submit(form, takeBackMissingWork, atPartnership(partnership), () => `/${partnership}/dashboard/missing?said=missing-taken-back`);
}
