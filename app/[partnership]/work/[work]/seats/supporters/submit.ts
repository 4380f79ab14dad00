"use server";

import { chooseSupporter } from "@/lib/supporter/choose-supporter";
import { endSupport } from "@/lib/supporter/end-support";
import { recordSupporter } from "@/lib/supporter/record-supporter";
import { sayForThem } from "@/lib/supporter/say-for-them";
import { takeBackSaid } from "@/lib/supporter/take-back-said";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

const supporters = ({ partnership, work }: Slugs, said: string) => `/${partnership}/work/${work}/seats/supporters?said=${said}`;
const thingAt = ({ partnership, work }: Slugs, { thing, number }: { thing: string; number: number }, said: string) => `/${partnership}/work/${work}/${thing}s/${number}?said=${said}`;

export async function submitChosen(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, chooseSupporter, atWork(slugs), () => supporters(slugs, "supporter-chosen"));
}

export async function submitRecordedChoice(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, recordSupporter, atWork(slugs), () => supporters(slugs, "supporter-chosen"));
}

export async function submitSupportEnded(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, endSupport, atWork(slugs), () => supporters(slugs, "support-ended"));
}

export async function submitSaidThrough(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, sayForThem, atWork(slugs), (said) => thingAt(slugs, said, "said-through"));
}

export async function submitThroughTakenBack(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, takeBackSaid, atWork(slugs), (said) => thingAt(slugs, said, "said-taken-back"));
}
