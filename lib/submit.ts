import { createHash, randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { z } from "zod/mini";
import type { LinkPlace } from "@/lib/access/answer";
import type { Then, Verb } from "@/lib/access/change";
import type { PartnershipPlace, Sending, WorkPlace } from "@/lib/access/place";
import { AlreadySent, FieldRefusal, NotFound, Refusal, Stale, TooOften } from "@/lib/access/refusal";
import { whoIsHere } from "@/lib/door";
import { movedFrom } from "@/lib/partnership/find";
import { readForm, type Given } from "@/lib/form/read-form";
import { hintFor } from "@/lib/hiding/hint";
import { signedIn } from "@/lib/session";

export type FormState = {
  problem?: string;
  fields?: Record<string, string[]>;
  given?: Record<string, string | string[]>;
  /** Something in it looks as if it named a child (rule 9); nothing was done yet. */
  hint?: string;
  again?: { place: string; key: string };
  stale?: { version: string; theirs: Record<string, string> };
};

type PlaceFor<Place> = (once: Sending | undefined) => Promise<Place>;
type Slugs = { partnership: string; work: string };

export const atPartnership =
  (slug: string): PlaceFor<PartnershipPlace> =>
  async (once) => {
    const person = await whoIsHere();
    // A form that was open while the partnership's address changed still does what it says.
    const now = person.belongings.some((one) => one.slug === slug) ? slug : await movedFrom(slug);
    const belonging = person.belongings.find((one) => one.slug === now);
    if (!belonging) throw new NotFound();
    return { personId: person.personId, partnershipId: belonging.id, now: new Date(), once };
  };

export const atWork =
  ({ partnership, work }: Slugs): PlaceFor<WorkPlace> =>
  async (once) => ({ ...(await atPartnership(partnership)(once)), work });

/**
 * The same for free words: where the session has run out while they were written, `keep` keeps them for their writer before
 * anybody is asked to sign in. The page they come back to (`back`) has them in its box.
 */
export const atWorkKeeping =
  (slugs: Slugs, back: string, keep: () => Promise<boolean>): PlaceFor<WorkPlace> =>
  async (once) => {
    if (!(await signedIn()) && (await keep())) redirect(`/sign-in?said=words-kept&next=${encodeURIComponent(back)}`);
    return atWork(slugs)(once);
  };

export const atInvitation =
  (token: string): PlaceFor<LinkPlace> =>
  async (once) => ({ token, now: new Date(), once });

/** Turns a posted form into one deed, then shows where it stands; or turns a “no” into words beside the form, keeping what was typed. */
export async function submit<Place, Out>(form: FormData, verb: Verb<Place, Out>, placeFor: PlaceFor<Place>, then: Then<Out>): Promise<FormState> {
  const { given, echo, key } = readForm(form);
  // "Add another" without scripts: the page comes back with what was typed and one row more, and nothing is done.
  if (given.add === "row") return { given: echo };
  const hint = hintFor(given);
  if (hint !== null) return { hint, given: echo };
  let place: string;
  try {
    place = then(await verb(await placeFor(sending(given, key)), given, then));
  } catch (error) {
    if (error instanceof TooOften) await sayTooOften(error.seconds);
    const answer = inWords(error, echo);
    if (typeof answer !== "string") return answer;
    place = answer;
  }
  redirect(asNew(place, key));
}

/** An action cannot choose the status of its page: our own web server takes this out again and answers 429 (scripts/steps/too-often.mjs). */
async function sayTooOften(seconds: number): Promise<void> {
  // With scripts the form itself is told, and the page need not come anew.
  if ((await headers()).has("next-action")) return;
  (await cookies()).set("too-often", String(Math.ceil(seconds)), { httpOnly: true, sameSite: "strict", maxAge: 1 });
}

/** At an address it is at already, a browser would keep the page, and the form on it its used key. So each sending has its own. */
const asNew = (place: string, key: string | undefined) => (key ? place.replace(/([?&]said=[\w-]+)/, `$1&sent=${key.slice(0, 8)}`) : place);

const sending = (given: Given, key: string | undefined): Sending | undefined =>
  key === undefined ? undefined : { key, digest: createHash("sha256").update(JSON.stringify(given)).digest("hex") };

function inWords(error: unknown, given: NonNullable<FormState["given"]>): FormState | string {
  if (error instanceof z.core.$ZodError) return { fields: byField(error), given };
  if (error instanceof FieldRefusal) return { fields: Object.fromEntries([error, ...error.others].map(({ field, message }) => [field, [message]])), given };
  if (error instanceof Refusal) return { problem: error.message, given };
  if (error instanceof Stale) return { stale: { version: String(error.version), theirs: error.theirs }, given };
  if (error instanceof AlreadySent) return error.same && error.place ? error.place : { again: { place: error.place, key: randomUUID() }, given };
  if (error instanceof NotFound) notFound();
  throw error;
}

/** `["guests", 0, "email"]` is the field named `guests[0].email`. */
function byField(error: z.core.$ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const { path, message } of error.issues) {
    const listed = typeof path.at(-1) === "number" && path.length === 2 ? path.slice(0, 1) : path;
    const name = listed.map((part, at) => (typeof part === "number" ? `[${part}]` : at === 0 ? String(part) : `.${String(part)}`)).join("");
    (fields[name] ??= []).push(message);
  }
  return fields;
}
