"use server";

import type { LinkPlace } from "@/lib/access/answer";
import type { Then } from "@/lib/access/change";
import { joinOnce, type Joined } from "@/lib/invitation/join";
import { andSignIn, signedIn, thisBrowser } from "@/lib/session";
import { atInvitation, submit, type FormState } from "@/lib/submit";

const QUESTIONS = 4;

/** Whoever is signed in here already may only join by a letter that was sent to them. */
async function joinAsWhoIsHere(at: LinkPlace, given: unknown, then?: Then<Joined>): Promise<Joined> {
  return joinOnce((await signedIn())?.email ?? null)({ ...at, mark: (await thisBrowser()).mark }, given, then);
}

/** Where one question is asked at a time, everything but the last press only goes on or back. Enter in a box goes on, too. */
function onlyGoesOn(form: FormData): boolean {
  if (!form.has("at")) return false;
  const step = String(form.get("step") ?? Number(form.get("at")) + 1);
  form.set("step", step);
  return step !== "done" && Number(step) <= QUESTIONS;
}

export async function submitJoin(token: string, _: FormState, form: FormData) {
  if (onlyGoesOn(form)) form.set("add", "row");
  return submit(form, andSignIn(joinAsWhoIsHere), atInvitation(token), ({ partnership, work }) => `/${partnership}/work/${work}?said=joined`);
}
