"use server";

import { askForSeat } from "@/lib/seat/ask-for-seat";
import { takeBackSeatRequest } from "@/lib/seat/take-back-seat-request";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

const here = ({ partnership, work }: Slugs, said: string) => `/${partnership}/work/${work}/ask?said=${said}`;

export async function submitRequest(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, askForSeat, atWork(slugs), () => here(slugs, "seat-asked-for"));
}

export async function submitNoRequest(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, takeBackSeatRequest, atWork(slugs), () => here(slugs, "request-taken-back"));
}
