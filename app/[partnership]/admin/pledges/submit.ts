"use server";

import { addPledge } from "@/lib/charter/add-pledge";
import { changePledge } from "@/lib/charter/change-pledge";
import { withdrawPledge } from "@/lib/charter/withdraw-pledge";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitPledge(partnership: string, _: FormState, form: FormData) {
  return submit(form, addPledge, atPartnership(partnership), () => `/${partnership}/admin/pledges?said=pledge-added`);
}

export async function submitPledgeChange(partnership: string, _: FormState, form: FormData) {
  return submit(form, changePledge, atPartnership(partnership), () => `/${partnership}/admin/pledges?said=pledge-changed`);
}

export async function submitPledgeEnd(partnership: string, _: FormState, form: FormData) {
  return submit(form, withdrawPledge, atPartnership(partnership), () => `/${partnership}/admin/pledges?said=pledge-withdrawn`);
}
