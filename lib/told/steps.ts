import { eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { membership, seat } from "@/db/schema";
import { and } from "@/db/where";
import { Refusal } from "@/lib/access/refusal";
import { FAMILY_SECTORS } from "@/lib/seat/sectors";

/** Somebody sits for families here today, so that there is somebody to tell. Throws Refusal. */
export async function mustHaveFamilies(tx: Reader, { partnershipId, workId }: { partnershipId: string; workId: string }): Promise<void> {
  const sits = await tx
    .select({ id: membership.id })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, membership.seatId)))
    .where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), sql`${membership.leftAt} is null`, inArray(seat.sector, [...FAMILY_SECTORS])))
    .limit(1);
  if (sits.length === 0) throw new Refusal("No family seat has anybody in it yet, so there is nobody to tell. Ask the lead to invite someone.");
}
