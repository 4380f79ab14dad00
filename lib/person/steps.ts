import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { belonging, person, profile } from "@/db/schema";

/** The person with this address: the one known already (in any partnership), or a new one. */
export async function personWith(tx: Tx, address: string, now: Date): Promise<string> {
  await tx.insert(person).values({ id: newId(), email: address, createdAt: now }).onConflictDoNothing();
  const [found] = await tx.select({ id: person.id }).from(person).where(eq(person.email, address)).orderBy(person.beside).limit(1);
  return found!.id;
}

/** Somebody without e-mail: no letter reaches them, and no sign-in. Others tell them what happens. */
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
