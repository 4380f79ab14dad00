"use server";

import { copyLink } from "@/lib/invitation/copy-link";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitLink(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, copyLink, atWork(slugs), ({ id }) => `/${slugs.partnership}/work/${slugs.work}/seats/${id}/link?said=link-made`);
}
