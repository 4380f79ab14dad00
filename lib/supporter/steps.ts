import { eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { leadHeld, membership, profile, seat, supporter } from "@/db/schema";
import { and } from "@/db/where";
import type { Sector } from "@/lib/seat/sectors";

export type OfWork = { partnershipId: string; workId: string };
export type Support = typeof supporter.$inferSelect;

/** Who speaks with this member now, if anybody. */
export async function supportOf(tx: Reader, { partnershipId, workId }: OfWork, membershipId: string): Promise<Support | null> {
  const [found] = await tx.select().from(supporter).where(and(eq(supporter.partnershipId, partnershipId), eq(supporter.workId, workId), eq(supporter.membershipId, membershipId), isNull(supporter.endedAt)));
  return found ?? null;
}

/** Where somebody is from, as far as it says whether they stand outside the organisation that leads. */
export async function whereFrom(tx: Reader, { partnershipId }: OfWork, membershipId: string): Promise<{ personId: string; sector: Sector; organisationId: string | null; paidByLead: boolean } | null> {
  const [found] = await tx
    .select({ personId: membership.personId, sector: seat.sector, organisationId: profile.organisationId, paidByLead: membership.paidByLead })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, membership.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, partnershipId), eq(profile.personId, membership.personId)))
    .where(and(eq(membership.partnershipId, partnershipId), eq(membership.id, membershipId)));
  return found ?? null;
}

/** The same of whoever leads the work now. */
export async function whereTheLeadIsFrom(tx: Reader, of: OfWork) {
  const [lead] = await tx
    .select({ id: membership.id })
    .from(leadHeld)
    .innerJoin(membership, and(eq(membership.partnershipId, of.partnershipId), eq(membership.workId, of.workId), eq(membership.personId, leadHeld.personId), isNull(membership.leftAt)))
    .where(and(eq(leadHeld.partnershipId, of.partnershipId), eq(leadHeld.workId, of.workId), isNull(leadHeld.until)));
  return lead ? whereFrom(tx, of, lead.id) : null;
}
