"use server";

import { changeOrganisation } from "@/lib/partnership/change-organisation";
import { welcomeOrganisation } from "@/lib/partnership/welcome-organisation";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitOrganisation(partnership: string, _: FormState, form: FormData) {
  return submit(form, welcomeOrganisation, atPartnership(partnership), () => `/${partnership}/admin/organisations?said=organisation-added`);
}

export async function submitOrganisationChange(partnership: string, _: FormState, form: FormData) {
  return submit(form, changeOrganisation, atPartnership(partnership), () => `/${partnership}/admin/organisations?said=organisation-changed`);
}
