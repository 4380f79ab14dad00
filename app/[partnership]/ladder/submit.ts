"use server";

import { changeLadder } from "@/lib/ladder/change-ladder";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitLadder(partnership: string, _: FormState, form: FormData) {
  return submit(form, changeLadder, atPartnership(partnership), () => `/${partnership}/ladder?said=ladder-changed`);
}
