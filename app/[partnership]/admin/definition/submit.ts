"use server";

import { draftDefinition } from "@/lib/charter/draft-definition";
import { putDefinitionInForce } from "@/lib/charter/put-definition-in-force";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitDefinition(partnership: string, _: FormState, form: FormData) {
  return submit(form, draftDefinition, atPartnership(partnership), () => `/${partnership}/admin/definition/check`);
}

export async function submitDefinitionInForce(partnership: string, _: FormState, form: FormData) {
  return submit(form, putDefinitionInForce, atPartnership(partnership), () => `/${partnership}/admin/definition?said=definition-in-force`);
}
