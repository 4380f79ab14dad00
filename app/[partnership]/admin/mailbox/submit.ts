"use server";

import { helpLostMailbox } from "@/lib/person/help-lost-mailbox";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitLostMailbox(partnership: string, _: FormState, form: FormData) {
  return submit(form, helpLostMailbox, atPartnership(partnership), () => `/${partnership}/admin/mailbox?said=mailbox-helped`);
}
