"use server";

import { addSchoolHoliday } from "@/lib/partnership/add-school-holiday";
import { removeSchoolHoliday } from "@/lib/partnership/remove-school-holiday";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitHoliday(partnership: string, _: FormState, form: FormData) {
  return submit(form, addSchoolHoliday, atPartnership(partnership), () => `/${partnership}/admin/holidays?said=holiday-added`);
}

export async function submitRemoveHoliday(partnership: string, _: FormState, form: FormData) {
  return submit(form, removeSchoolHoliday, atPartnership(partnership), () => `/${partnership}/admin/holidays?said=holiday-removed`);
}
