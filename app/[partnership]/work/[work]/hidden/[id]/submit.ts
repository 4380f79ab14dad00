"use server";

import { objectToHidingInRecord } from "@/lib/hiding/object-to-hiding-in-record";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitObjectionInRecord(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, objectToHidingInRecord, atWork(slugs), ({ hiding }) => `/${slugs.partnership}/work/${slugs.work}/hidden/${hiding}?said=objected`);
}
