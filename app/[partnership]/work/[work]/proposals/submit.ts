"use server";

import { answerProposal } from "@/lib/proposal/answer-proposal";
import { endProposal } from "@/lib/proposal/end-proposal";
import { putProposal } from "@/lib/proposal/put-proposal";
import { recordAnswer } from "@/lib/proposal/record-answer";
import { withdrawProposal } from "@/lib/proposal/withdraw-proposal";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

const at = ({ partnership, work }: Slugs, number: number | string, said: string) => `/${partnership}/work/${work}/proposals/${number}?said=${said}`;

export async function submitProposal(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, putProposal, atWork(slugs), ({ number }) => at(slugs, number, "proposal-put"));
}

export async function submitAnswer(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, answerProposal, atWork(slugs), ({ number }) => at(slugs, number, "proposal-answered"));
}

export async function submitRecordedAnswer(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, recordAnswer, atWork(slugs), ({ number }) => at(slugs, number, "proposal-answer-recorded"));
}

export async function submitOutcome(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, endProposal, atWork(slugs), ({ number }) => at(slugs, number, "proposal-ended"));
}

export async function submitWithdrawal(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, withdrawProposal, atWork(slugs), ({ number }) => at(slugs, number, "proposal-withdrawn"));
}
