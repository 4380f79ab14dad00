import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organisation, pledge } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";

/** A pledge with its organisation's name, held until this deed is done. Throws NotFound. */
export async function thePledge(tx: Tx, partnershipId: string, id: string) {
  const [found] = await tx.select().from(pledge).where(and(eq(pledge.partnershipId, partnershipId), eq(pledge.id, id))).for("update");
  if (!found) throw new NotFound();
  const [who] = await tx.select({ name: organisation.name }).from(organisation).where(and(eq(organisation.partnershipId, partnershipId), eq(organisation.id, found.organisationId)));
  return { ...found, organisation: who!.name };
}
