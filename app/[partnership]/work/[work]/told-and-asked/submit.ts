"use server";

import { atWork, submit, type FormState } from "@/lib/submit";
import { answerQuestion } from "@/lib/told/answer-question";
import { putQuestion } from "@/lib/told/put-question";
import { ratherNotLead } from "@/lib/told/rather-not-lead";
import { tellAccount } from "@/lib/told/tell-account";

type Slugs = { partnership: string; work: string };

const at = ({ partnership, work }: Slugs, said: string) => `/${partnership}/work/${work}/told-and-asked?said=${said}`;

export async function submitAccount(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, tellAccount, atWork(slugs), () => at(slugs, "account-told"));
}

export async function submitQuestion(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, putQuestion, atWork(slugs), () => at(slugs, "question-put"));
}

export async function submitQuestionAnswer(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, answerQuestion, atWork(slugs), () => at(slugs, "said-saved"));
}

export async function submitRatherNotLead(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, ratherNotLead, atWork(slugs), () => at(slugs, "rather-not-lead"));
}
