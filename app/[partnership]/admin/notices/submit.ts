"use server";

import { putUpNotice } from "@/lib/partnership/put-up-notice";
import { takeDownNotice } from "@/lib/partnership/take-down-notice";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitNotice(partnership: string, _: FormState, form: FormData) {
  return submit(form, putUpNotice, atPartnership(partnership), () => `/${partnership}/admin/notices?said=notice-up`);
}

export async function submitTakeDown(partnership: string, _: FormState, form: FormData) {
  return submit(form, takeDownNotice, atPartnership(partnership), () => `/${partnership}/admin/notices?said=notice-down`);
}
