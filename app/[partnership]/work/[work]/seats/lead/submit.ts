"use server";

import { offerLead } from "@/lib/seat/offer-lead";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitOffer(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, offerLead, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/seats?said=lead-offered`);
}
