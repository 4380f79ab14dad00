"use server";

import { atWork, submit, type FormState } from "@/lib/submit";
import { chooseSeats } from "@/lib/seat/choose-seats";

type Slugs = { partnership: string; work: string };

export async function submitSeats(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, chooseSeats, atWork(slugs), () => `/${slugs.partnership}/work/${slugs.work}/setup/invite`);
}
