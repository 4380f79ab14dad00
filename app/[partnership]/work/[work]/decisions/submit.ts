"use server";

import { challengeDecision } from "@/lib/decision/challenge-decision";
import { confirmDecision } from "@/lib/decision/confirm-decision";
import { contestMissing } from "@/lib/decision/contest-missing";
import { markAsReal } from "@/lib/decision/mark-as-real";
import { recordDecision } from "@/lib/decision/record-decision";
import { sayMissing } from "@/lib/decision/say-missing";
import { sayThere } from "@/lib/decision/say-there";
import { takeBackToMembers } from "@/lib/decision/take-back-to-members";
import { tellFamilies } from "@/lib/decision/tell-families";
import { withdrawMissing } from "@/lib/decision/withdraw-missing";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

const at = ({ partnership, work }: Slugs, number: number | string, said: string) => `/${partnership}/work/${work}/decisions/${number}?said=${said}`;

export async function submitDecision(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, recordDecision, atWork(slugs), ({ number }) => at(slugs, number, "decision-recorded"));
}

export async function submitMissing(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, sayMissing, atWork(slugs), ({ number }) => at(slugs, number, "decision-missing"));
}

export async function submitThere(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, sayThere, atWork(slugs), ({ number }) => at(slugs, number, "was-there"));
}

export async function submitTold(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, tellFamilies, atWork(slugs), ({ number }) => at(slugs, number, "families-told"));
}

export async function submitConfirmed(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, confirmDecision, atWork(slugs), ({ number }) => at(slugs, number, "said-saved"));
}

export async function submitChallenged(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, challengeDecision, atWork(slugs), ({ number }) => at(slugs, number, "said-saved"));
}

export async function submitReal(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, markAsReal, atWork(slugs), ({ number }) => at(slugs, number, "marked-as-real"));
}

export async function submitTakenBack(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, takeBackToMembers, atWork(slugs), ({ number }) => at(slugs, number, "said-saved"));
}

export async function submitWithdrawn(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, withdrawMissing, atWork(slugs), ({ number }) => at(slugs, number, "said-taken-back"));
}

export async function submitContested(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, contestMissing, atWork(slugs), ({ number }) => at(slugs, number, "said-saved"));
}
