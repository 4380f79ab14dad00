"use server";

import { writeOutline } from "@/lib/outline/write-outline";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitOutline(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, writeOutline, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/outline?said=outline-written`);
}
