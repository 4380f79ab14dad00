"use server";

import { atPartnership, atWork, submit, type FormState } from "@/lib/submit";
import { keepNote } from "@/lib/work/keep-note";
import { showFullTitle } from "@/lib/work/show-full-title";

type Slugs = { partnership: string; work: string };

export async function submitNote({ partnership, work }: Slugs, _: FormState, form: FormData) {
  form.set("work", work);
  return submit(form, keepNote, atPartnership(partnership), () => `/${partnership}/work/${work}/setup?said=note-kept`);
}

export async function submitFullTitle(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, showFullTitle, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}?said=title-shown`);
}
