"use server";

import { addWithoutEmail } from "@/lib/seat/add-without-email";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitWithoutEmail(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, addWithoutEmail, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/seats?said=person-added`);
}
