import { eq, sql } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { commentHiding, partnership } from "@/db/schema";
import { and } from "@/db/where";

const KEPT_DAYS = 28;
const DAY_MS = 86_400_000;

/** A child's name that was hidden is kept for four weeks, in case its writer says that it is none; then it is gone for good (rule 9). */
export async function forgetHidden(now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
  const all = await inTransaction({ readOnly: true }, (tx) => tx.select({ id: partnership.id }).from(partnership));
  for (const { id } of all) {
    const tooOld = and(eq(commentHiding.partnershipId, id), sql`${commentHiding.kept} is not null and ${commentHiding.objectedAt} is null and ${commentHiding.hiddenAt} < ${before}`);
    await inTransaction({ partnershipId: id }, (tx) => tx.update(commentHiding).set({ kept: null }).where(tooOld));
  }
}
