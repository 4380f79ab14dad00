"use server";

import { withdrawIdea } from "@/lib/work/withdraw-idea";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitWithdrawal(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, withdrawIdea, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}?said=idea-withdrawn`);
}
