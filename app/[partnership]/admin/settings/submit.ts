"use server";

import { changeAddress } from "@/lib/partnership/change-address";
import { setRuleDays } from "@/lib/partnership/set-rule-days";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitRuleDays(partnership: string, _: FormState, form: FormData) {
  return submit(form, setRuleDays, atPartnership(partnership), () => `/${partnership}/admin/settings?said=rule-days-set`);
}

export async function submitAddress(partnership: string, _: FormState, form: FormData) {
  return submit(form, changeAddress, atPartnership(partnership), ({ slug }) => `/${slug}/admin/settings?said=partnership-moved`);
}
