"use server";

import { endSeat } from "@/lib/seat/end-seat";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitEnd(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, endSeat, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/seats?said=seat-ended`);
}
