"use server";

import { sendInvitations } from "@/lib/invitation/send-invitations";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitSending(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, sendInvitations, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/setup/done`);
}
