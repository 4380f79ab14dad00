"use server";

import { answerPoint } from "@/lib/point/answer-point";
import { callFair } from "@/lib/point/call-fair";
import { callNotAnswered } from "@/lib/point/call-not-answered";
import { confirmWords } from "@/lib/point/confirm-words";
import { givePoint } from "@/lib/point/give-point";
import { pointFromComment } from "@/lib/point/point-from-comment";
import { raisePoint } from "@/lib/point/raise-point";
import { recordPoint } from "@/lib/point/record-point";
import { showPoint } from "@/lib/point/show-point";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

const at = ({ partnership, work }: Slugs, number: number, said: string) => `/${partnership}/work/${work}/points/${number}?said=${said}`;

export async function submitPoint(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, raisePoint, atWork(slugs), ({ number }) => at(slugs, number, "point-raised"));
}

export async function submitForSomeone(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, recordPoint, atWork(slugs), ({ number }) => at(slugs, number, "point-recorded"));
}

export async function submitFromComment(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, pointFromComment, atWork(slugs), ({ number }) => at(slugs, number, "point-raised"));
}

export async function submitAnswer(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, answerPoint, atWork(slugs), ({ number }) => at(slugs, number, "point-answered"));
}

export async function submitFair(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, callFair, atWork(slugs), ({ number }) => at(slugs, number, "said-saved"));
}

export async function submitNotAnswered(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, callNotAnswered, atWork(slugs), ({ number }) => at(slugs, number, "said-saved"));
}

export async function submitConfirmedWords(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, confirmWords, atWork(slugs), ({ number }) => at(slugs, number, "said-saved"));
}

export async function submitGiven(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, givePoint, atWork(slugs), ({ number }) => at(slugs, number, "point-given"));
}

export async function submitShown(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, showPoint, atWork(slugs), ({ number }) => at(slugs, number, "said-saved"));
}
