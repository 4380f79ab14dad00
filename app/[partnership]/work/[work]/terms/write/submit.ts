"use server";

import { writeTerms } from "@/lib/work/write-terms";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitTerms(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, writeTerms, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/terms?said=terms-written`);
}
