"use server";

import type { LinkPlace } from "@/lib/access/answer";
import type { Then } from "@/lib/access/change";
import { joinOnce, type Joined } from "@/lib/invitation/join";
import { andSignIn, signedIn, thisBrowser } from "@/lib/session";
import { atInvitation, submit, type FormState } from "@/lib/submit";

/** Whoever is signed in here already may only join by a letter that was sent to them. */
async function joinAsWhoIsHere(at: LinkPlace, given: unknown, then?: Then<Joined>): Promise<Joined> {
  return joinOnce((await signedIn())?.email ?? null)({ ...at, mark: (await thisBrowser()).mark }, given, then);
}

export async function submitJoin(token: string, _: FormState, form: FormData) {
  return submit(form, andSignIn(joinAsWhoIsHere), atInvitation(token), ({ partnership, work }) => `/${partnership}/work/${work}?said=joined`);
}
