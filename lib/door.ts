import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { Reader } from "@/db/client";
import { seeInvitation, type Invited } from "@/lib/access/answer";
import { seeAsked, type Asked } from "@/lib/access/asked";
import { NotFound } from "@/lib/access/refusal";
import type { PartnershipPermission } from "@/lib/access/policy";
import { seeEach, seeHere, seeInside, seeOutline, seePublic, type Found, type Here, type Inside, type Outline, type Reads } from "@/lib/access/see";
import { movedFrom, partnershipWith } from "@/lib/partnership/find";
import { signedIn, type SignedIn } from "@/lib/session";

type Slugs = { partnership: string; work: string };
type Params<S> = Promise<S>;

const here = async () => (await headers()).get("x-alongside-path") ?? "/";

/** Whoever is here; somebody who is not signed in is asked to, and then comes back to this page. */
export async function whoIsHere(): Promise<SignedIn> {
  const person = await signedIn();
  if (!person) redirect(`/sign-in?next=${encodeURIComponent(await here())}`);
  return person;
}

/** An address a partnership had before leads to where it is now; anything else is not there. */
async function nowhere(slug: string): Promise<never> {
  const moved = await movedFrom(slug);
  if (moved === null) notFound();
  redirect((await here()).replace(`/${slug}`, `/${moved}`));
}

async function partnershipPlace(slug: string) {
  const person = await whoIsHere();
  const belonging = person.belongings.find((one) => one.slug === slug) ?? (await nowhere(slug));
  return { personId: person.personId, partnershipId: belonging.id, now: new Date() };
}

async function orNotFound<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}

/** Opens a page of a piece of work that everyone with a role may see; `insideReads` run only for those with a seat. */
export async function openOutline<R extends Reads<Outline>, I extends Reads<Inside>>(params: Params<Slugs>, reads: R, insideReads: I) {
  const { partnership, work } = await params;
  return orNotFound(seeOutline({ ...(await partnershipPlace(partnership)), work }, reads, insideReads));
}

/** Opens a page for those with a seat. Somebody who may see the outline only is shown that instead. */
export async function openInside<R extends Reads<Inside>>(params: Params<Slugs>, reads: R) {
  const { partnership, work } = await params;
  const opened = await orNotFound(seeInside({ ...(await partnershipPlace(partnership)), work }, reads));
  return opened ?? redirect(`/${partnership}/work/${work}?said=needs-a-seat`);
}

/** The door for what a browser asks again by itself: whoever may not look inside is told it is not there, and is sent nowhere. */
export async function askInside<R extends Reads<Inside>>(params: Params<Slugs>, reads: R) {
  const { partnership, work } = await params;
  const person = await signedIn();
  const belonging = person?.belongings.find((one) => one.slug === partnership);
  if (!person || !belonging) notFound();
  const at = { personId: person.personId, partnershipId: belonging.id, now: new Date(), work };
  return (await orNotFound(seeInside(at, reads))) ?? notFound();
}

/** Opens a page of a partnership for somebody known there, if the policy says so. */
export async function openHere<R extends Reads<Here>>(params: Params<{ partnership: string }>, may: PartnershipPermission, reads: R) {
  return orNotFound(seeHere(await partnershipPlace((await params).partnership), may, reads));
}

/** Opens each partnership of whoever is here, for the pages that stand over all of them. Each read is a message for each of them. */
export async function openMine<R extends Reads<Here>>(reads: R) {
  const person = await whoIsHere();
  const partnershipIds = person.belongings.map(({ id }) => id);
  return { person, places: await orNotFound(seeEach({ partnershipIds, personId: person.personId, now: new Date() }, reads)) };
}

/** Opens what stands behind an invitation's link, for whoever holds it, signed in or not. */
export async function openInvitation<T>(params: Params<{ token: string }>, read: (seen: Invited, reader: Reader) => Promise<T>) {
  const { token } = await params;
  const now = new Date();
  return { token, now, ...(await orNotFound(seeInvitation({ token, now }, read))) };
}

/** Opens what stands behind a seat's letter, for the member who holds it, signed in or not. */
export async function openAsked<T>(params: Params<{ token: string }>, read: (seen: Asked, reader: Reader, now: Date) => Promise<T>) {
  const { token } = await params;
  const now = new Date();
  return { token, now, ...(await orNotFound(seeAsked({ token, now }, (seen, reader) => read(seen, reader, now)))) };
}

type Public = { partnershipId: string; now: Date };

/** Where whoever is here stands in a partnership, or null for a stranger. */
async function knownIn(slug: string) {
  const person = await signedIn();
  const known = person?.belongings.find((one) => one.slug === slug);
  return person && known ? { personId: person.personId, partnershipId: known.id, now: new Date() } : null;
}

async function strangersPage<P extends Reads<Public>>(slug: string, reads: P) {
  const partnership = (await partnershipWith(slug)) ?? (await nowhere(slug));
  return { partnership, found: await seePublic({ partnershipId: partnership.id, now: new Date() }, reads) };
}

/**
 * Opens what anyone may read of a partnership, signed in or not. Somebody known there gets `hereReads` too (`here`), so that
 * the page can carry its frame; for everybody else `here` is null.
 */
export async function openPublic<P extends Reads<Public>, H extends Reads<Here>>(params: Params<{ partnership: string }>, reads: P, hereReads: H) {
  const { partnership: slug } = await params;
  const at = await knownIn(slug);
  if (!at) {
    const { partnership, found } = await strangersPage(slug, reads);
    return { partnership, ...found, here: null };
  }
  const publicReads = Object.fromEntries(Object.entries(reads).map(([name, read]) => [name, (seen: Here, reader: Parameters<typeof read>[1]) => read({ partnershipId: seen.partnership.id, now: seen.now }, reader)]));
  const { seen, ...found } = await orNotFound(seeHere(at, "be here", { ...publicReads, ...hereReads }));
  return { partnership: seen.partnership, ...(found as Found<P>), here: { seen, ...(found as unknown as Found<H>) } };
}

/** Two pages at one address: a stranger is shown what anyone may read (`published`), somebody known there their own (`here`). */
export async function openHome<P extends Reads<Public>, H extends Reads<Here>>(params: Params<{ partnership: string }>, reads: P, hereReads: H) {
  const { partnership: slug } = await params;
  const at = await knownIn(slug);
  if (!at) {
    const { partnership, found } = await strangersPage(slug, reads);
    return { partnership, published: found, here: null };
  }
  const here = await orNotFound(seeHere(at, "be here", hereReads));
  return { partnership: here.seen.partnership, published: null, here };
}

/** For a read that stops in time: how many milliseconds have gone by since the page was asked for. */
export function stopwatch(): () => number {
  const began = performance.now();
  return () => performance.now() - began;
}
