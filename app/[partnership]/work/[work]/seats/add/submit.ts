"use server";

import { addSeat } from "@/lib/seat/add-seat";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitNewSeat(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, addSeat, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/seats?said=seat-added`);
}
