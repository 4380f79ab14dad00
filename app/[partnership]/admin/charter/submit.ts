"use server";

import { draftCharter } from "@/lib/charter/draft-charter";
import { dropDraft } from "@/lib/charter/drop-draft";
import { putCharterInForce } from "@/lib/charter/put-charter-in-force";
import { wordPromises } from "@/lib/charter/word-promises";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitDraft(partnership: string, _: FormState, form: FormData) {
  return submit(form, draftCharter, atPartnership(partnership), () => `/${partnership}/admin/charter/promises?said=charter-drafted`);
}

export async function submitPromises(partnership: string, _: FormState, form: FormData) {
  return submit(form, wordPromises, atPartnership(partnership), () => `/${partnership}/admin/charter/check?said=charter-drafted`);
}

export async function submitInForce(partnership: string, _: FormState, form: FormData) {
  return submit(form, putCharterInForce, atPartnership(partnership), () => `/${partnership}/admin/charter?said=charter-in-force`);
}

export async function submitDropDraft(partnership: string, _: FormState, form: FormData) {
  return submit(form, dropDraft, atPartnership(partnership), ({ what }) => `/${partnership}/admin/${what}?said=draft-put-away`);
}
