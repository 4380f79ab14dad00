import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { belonging, person, profile } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";

/** The person with this address: the one known already (in any partnership), or a new one. */
export async function personWith(tx: Tx, address: string, now: Date): Promise<string> {
  await tx.insert(person).values({ id: newId(), email: address, createdAt: now }).onConflictDoNothing();
  const [found] = await tx.select({ id: person.id }).from(person).where(eq(person.email, address)).orderBy(person.beside).limit(1);
  return found!.id;
}

type Reader = { partnershipId: string; address: string; names: readonly string[]; isOneOfSeveral: boolean };

/**
 * Who answers a letter to this address. Where several people read it, the one who goes by this name here, or somebody new
 * beside those who are known; otherwise the one person it has always been.
 */
export async function readerOf(tx: Tx, { partnershipId, address, names, isOneOfSeveral }: Reader, now: Date): Promise<string> {
  const known = await tx
    .select({ id: person.id, beside: person.beside, name: profile.name })
    .from(person)
    .leftJoin(profile, and(eq(profile.partnershipId, partnershipId), eq(profile.personId, person.id)))
    .where(eq(person.email, address))
    .orderBy(person.beside)
    .for("update", { of: person });
  const wanted = names.map((name) => name.toLowerCase());
  const byName = known.find(({ name }) => name !== null && wanted.includes(name.toLowerCase()));
  if (byName) return byName.id;
  if (!isOneOfSeveral || known.length === 0) return known[0]?.id ?? personWith(tx, address, now);
  const id = newId();
  await tx.insert(person).values({ id, email: address, beside: known.at(-1)!.beside + 1, createdAt: now });
  return id;
}

/** Somebody without email: no letter reaches them, and no sign-in. Others tell them what happens. */
export async function personWithoutAddress(tx: Tx, now: Date): Promise<string> {
  const id = newId();
  await tx.insert(person).values({ id, createdAt: now });
  return id;
}

type Known = Omit<typeof profile.$inferInsert, "addedAt"> & { addedAt: Date };

/** Makes a person known in a partnership. What they said about themselves before stays as it was. */
export async function makeKnown(tx: Tx, known: Known): Promise<void> {
  await tx.insert(profile).values(known).onConflictDoNothing();
  await tx.insert(belonging).values({ personId: known.personId, partnershipId: known.partnershipId }).onConflictDoNothing();
}

/** Somebody with a role here today. Who only sits in a seat is not the administrator's to see: NotFound. */
export async function withARole(tx: Tx, partnershipId: string, personId: string): Promise<{ name: string }> {
  const held = sql`exists (select 1 from role_held r where r.partnership_id = ${partnershipId} and r.person_id = ${personId} and r.ended_at is null)`;
  const [found] = await tx.select({ name: profile.name }).from(profile).where(and(eq(profile.partnershipId, partnershipId), eq(profile.personId, personId), held));
  if (!found) throw new NotFound();
  return found;
}
