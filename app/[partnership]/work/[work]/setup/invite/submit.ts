"use server";

import { draftInvitations } from "@/lib/invitation/draft-invitations";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitInvitations(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, draftInvitations, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/setup/check`);
}
