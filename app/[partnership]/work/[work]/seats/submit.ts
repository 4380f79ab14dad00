"use server";

import { inviteMore } from "@/lib/invitation/invite-more";
import { resend } from "@/lib/invitation/resend";
import { setSuggestionAside } from "@/lib/invitation/set-suggestion-aside";
import { takeUpSuggestion } from "@/lib/invitation/take-up-suggestion";
import { withdraw } from "@/lib/invitation/withdraw";
import { agreeEmpty } from "@/lib/seat/agree-empty";
import { declineLead } from "@/lib/seat/decline-lead";
import { giveSeat } from "@/lib/seat/give-seat";
import { notGiveSeat } from "@/lib/seat/not-give-seat";
import { takeBackLeadOffer } from "@/lib/seat/take-back-lead-offer";
import { takeLead } from "@/lib/seat/take-lead";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

const seats = ({ partnership, work }: Slugs, said: string) => `/${partnership}/work/${work}/seats?said=${said}`;

export async function submitInvitation(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, inviteMore, atWork(slugs), () => seats(slugs, "invited"));
}

export async function submitSendAgain(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, resend, atWork(slugs), () => seats(slugs, "sent-again"));
}

export async function submitTakeBack(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, withdraw, atWork(slugs), () => seats(slugs, "taken-back"));
}

export async function submitTakeUp(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, takeUpSuggestion, atWork(slugs), () => seats(slugs, "invited"));
}

export async function submitSetAside(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, setSuggestionAside, atWork(slugs), () => seats(slugs, "set-aside"));
}

export async function submitAgreeEmpty(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, agreeEmpty, atWork(slugs), () => seats(slugs, "empty-agreed"));
}

export async function submitTakeLead(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, takeLead, atWork(slugs), () => seats(slugs, "lead-taken"));
}

export async function submitDeclineLead(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, declineLead, atWork(slugs), () => seats(slugs, "lead-declined"));
}

export async function submitTakeBackOffer(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, takeBackLeadOffer, atWork(slugs), () => seats(slugs, "offer-taken-back"));
}

export async function submitGiveSeat(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, giveSeat, atWork(slugs), () => seats(slugs, "seat-given"));
}

export async function submitNotGiveSeat(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, notGiveSeat, atWork(slugs), () => seats(slugs, "request-answered"));
}
