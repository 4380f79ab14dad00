import { eq } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { membership } from "@/db/schema";
import { and } from "@/db/where";
import type { Cast, Member } from "../cast/cast";
import { workId } from "../cast/work";

/** Somebody's place at the table of one work. */
export async function membershipOf(cast: Cast, slug: string, who: Member): Promise<string> {
  const work = await workId(cast, slug);
  const [found] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select({ id: membership.id }).from(membership).where(and(eq(membership.workId, work), eq(membership.personId, who.id))));
  return found!.id;
}
