"use server";

import { hideInRecord } from "@/lib/hiding/hide-in-record";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitHidden(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, hideInRecord, atWork(slugs), ({ place }) => `/${slugs.partnership}/work/${slugs.work}${place}?said=name-hidden-here`);
}
