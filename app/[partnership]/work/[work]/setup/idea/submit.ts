"use server";

import { atWork, submit, type FormState } from "@/lib/submit";
import { changeIdea } from "@/lib/work/change-idea";

type Slugs = { partnership: string; work: string };

export async function submitIdea(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, changeIdea, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/setup/check?said=idea-changed`);
}
