import { desc, eq } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { invitation } from "@/db/schema";
import { and } from "@/db/where";
import type { Cast } from "../cast/cast";

/** The newest invitation to somebody, as the database holds it. */
export async function invitationTo(cast: Cast, { email }: { email: string }) {
  const [found] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) =>
    tx.select().from(invitation).where(and(eq(invitation.partnershipId, cast.partnershipId), eq(invitation.email, email))).orderBy(desc(invitation.addedAt), desc(invitation.id)).limit(1));
  return found!;
}
