"use server";

import { agreeItWasALimit } from "@/lib/before/agree-it-was-a-limit";
import { callItAnAnswer } from "@/lib/before/call-it-an-answer";
import { contestEarlier } from "@/lib/before/contest-earlier";
import { sayBeganEarlier } from "@/lib/before/say-began-earlier";
import { withdrawEarlier } from "@/lib/before/withdraw-earlier";
import { recordFixedOpen } from "@/lib/fixed-open/record-fixed-open";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

const at = ({ partnership, work }: Slugs, said: string) => `/${partnership}/work/${work}/fixed-and-open?said=${said}`;

export async function submitBoard(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, recordFixedOpen, atWork(slugs), () => at(slugs, "board-recorded"));
}

export async function submitAnswerCalled(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, callItAnAnswer, atWork(slugs), () => at(slugs, "answer-called"));
}

export async function submitLimitAgreed(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, agreeItWasALimit, atWork(slugs), () => at(slugs, "said-saved"));
}

export async function submitEarlier(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, sayBeganEarlier, atWork(slugs), () => at(slugs, "began-earlier"));
}

export async function submitEarlierWithdrawn(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, withdrawEarlier, atWork(slugs), () => at(slugs, "said-taken-back"));
}

export async function submitEarlierContested(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, contestEarlier, atWork(slugs), () => at(slugs, "said-saved"));
}
