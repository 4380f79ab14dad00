"use server";

import { leave } from "@/lib/seat/leave";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitLeaving(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, leave, atWork(slugs), () => "/account?said=left");
}
