"use server";

import { leaveEmpty } from "@/lib/seat/leave-empty";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitEmpty(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, leaveEmpty, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/seats?said=left-empty`);
}
