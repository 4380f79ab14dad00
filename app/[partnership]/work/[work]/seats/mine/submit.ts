"use server";

import { sayNeeds } from "@/lib/seat/say-needs";
import { atPartnership, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitNeeds({ partnership, work }: Slugs, _: FormState, form: FormData) {
  form.set("work", work);
  return submit(form, sayNeeds, atPartnership(partnership), () => `/${partnership}/work/${work}/seats?said=needs-said`);
}
