"use server";

import { addHelpLink } from "@/lib/partnership/add-help-link";
import { changeContactWords } from "@/lib/partnership/change-contact-words";
import { removeHelpLink } from "@/lib/partnership/remove-help-link";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitContactWords(partnership: string, _: FormState, form: FormData) {
  return submit(form, changeContactWords, atPartnership(partnership), () => `/${partnership}/admin/help?said=contact-words-changed`);
}

export async function submitHelpLink(partnership: string, _: FormState, form: FormData) {
  return submit(form, addHelpLink, atPartnership(partnership), () => `/${partnership}/admin/help?said=help-link-added`);
}

export async function submitRemoveHelpLink(partnership: string, _: FormState, form: FormData) {
  return submit(form, removeHelpLink, atPartnership(partnership), () => `/${partnership}/admin/help?said=help-link-removed`);
}
