"use server";

import { atPartnership, submit, type FormState } from "@/lib/submit";
import { beginWork } from "@/lib/work/begin-work";

export async function submitNewWork(partnership: string, _: FormState, form: FormData) {
  return submit(form, beginWork, atPartnership(partnership), ({ slug }) => `/${partnership}/work/${slug}/setup/who?said=begun`);
}
