"use server";

import { endRole } from "@/lib/person/end-role";
import { giveRole } from "@/lib/person/give-role";
import { moveToOrganisation } from "@/lib/person/move-to-organisation";
import { welcomePerson } from "@/lib/person/welcome-person";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitPerson(partnership: string, _: FormState, form: FormData) {
  return submit(form, welcomePerson, atPartnership(partnership), () => `/${partnership}/admin/people?said=person-welcomed`);
}

export async function submitGiveRole(partnership: string, _: FormState, form: FormData) {
  return submit(form, giveRole, atPartnership(partnership), ({ personId }) => `/${partnership}/admin/people/${personId}?said=role-given`);
}

export async function submitEndRole(partnership: string, _: FormState, form: FormData) {
  return submit(form, endRole, atPartnership(partnership), () => `/${partnership}/admin/people?said=role-ended`);
}

export async function submitMove(partnership: string, _: FormState, form: FormData) {
  return submit(form, moveToOrganisation, atPartnership(partnership), ({ personId }) => `/${partnership}/admin/people/${personId}?said=person-moved`);
}
