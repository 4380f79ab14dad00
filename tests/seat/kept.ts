import { eq, sql } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { leadHeld, leadOffer, letter, membership, seatRequest, workNow } from "@/db/schema";
import { and } from "@/db/where";
import { deliver } from "@/lib/letter/deliver";
import type { Cast, Member } from "../cast/cast";

const here = <T>(cast: Cast, read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);

/** Somebody's newest seat in this partnership, as the database holds it. */
export async function seatOf(cast: Cast, { id }: Member) {
  const [found] = await here(cast, (tx) => tx.select().from(membership).where(and(eq(membership.partnershipId, cast.partnershipId), eq(membership.personId, id))).orderBy(sql`${membership.joinedAt} desc, ${membership.id} desc`).limit(1));
  return found!;
}

export const everyoneIn = (cast: Cast) => here(cast, (tx) => tx.select().from(membership).where(eq(membership.partnershipId, cast.partnershipId)));
export const requestsIn = (cast: Cast) => here(cast, (tx) => tx.select().from(seatRequest).where(eq(seatRequest.partnershipId, cast.partnershipId)));
export const offersIn = (cast: Cast) => here(cast, (tx) => tx.select().from(leadOffer).where(eq(leadOffer.partnershipId, cast.partnershipId)));
export const leadsIn = (cast: Cast) => here(cast, (tx) => tx.select().from(leadHeld).where(eq(leadHeld.partnershipId, cast.partnershipId)).orderBy(leadHeld.since));
export const keptOf = async (cast: Cast) => (await here(cast, (tx) => tx.select().from(workNow).where(eq(workNow.partnershipId, cast.partnershipId))))[0]!;

/** Carries out every letter of a kind that waits, and gives what was written to whom. */
export async function lettersCarried(cast: Cast, kind: string, now: Date): Promise<{ to: string; subject: string; text: string }[]> {
  const waiting = await here(cast, (tx) => tx.select({ id: letter.id }).from(letter).where(and(eq(letter.partnershipId, cast.partnershipId), eq(letter.kind, kind), sql`${letter.sentAt} is null and ${letter.droppedAt} is null`)));
  const carried: { to: string; subject: string; text: string }[] = [];
  for (const { id } of waiting) {
    await deliver({ partnershipId: cast.partnershipId, letterId: id, now, mailer: async ({ to, subject, text }) => void carried.push({ to: to.address, subject, text }) });
  }
  return carried;
}

