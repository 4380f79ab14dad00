"use server";

import { answerObjection } from "@/lib/comment/answer-objection";
import { answerReport } from "@/lib/comment/answer-report";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitReportAnswer(slugs: Slugs, place: string, _: FormState, form: FormData) {
  return submit(form, answerReport, atWork(slugs), () => `${place}?said=report-answered`);
}

export async function submitObjectionAnswer(slugs: Slugs, place: string, _: FormState, form: FormData) {
  return submit(form, answerObjection, atWork(slugs), () => `${place}?said=objection-answered`);
}
