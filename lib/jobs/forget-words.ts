import { eq, sql } from "drizzle-orm";
import { inTransaction, type Tx } from "@/db/client";
import { commentDraft, commentHiding, hiddenHere, partnership } from "@/db/schema";
import { and } from "@/db/where";

const KEPT_DAYS = 28;
const DRAFT_DAYS = 90;
const DAY_MS = 86_400_000;

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();

/** A child's name that was hidden is kept for four weeks, in case its writer says that it is none; then it is gone for good (rule 9). */
export const forgetHidden = (now: Date) =>
  inEachPartnership(async (tx, id) => {
    const tooOld = sql`${commentHiding.kept} is not null and ${commentHiding.objectedAt} is null and ${commentHiding.hiddenAt} < ${daysBefore(now, KEPT_DAYS)}`;
    await tx.update(commentHiding).set({ kept: null }).where(and(eq(commentHiding.partnershipId, id), tooOld));
    return tx.update(hiddenHere).set({ kept: null }).where(and(eq(hiddenHere.partnershipId, id), sql`${hiddenHere.kept} is not null and ${hiddenHere.hiddenAt} < ${daysBefore(now, KEPT_DAYS)}`));
  });

/** Words that were begun and left for three months will not be posted any more. */
export const forgetDrafts = (now: Date) =>
  inEachPartnership((tx, id) => tx.delete(commentDraft).where(and(eq(commentDraft.partnershipId, id), sql`${commentDraft.keptAt} < ${daysBefore(now, DRAFT_DAYS)}`)));

async function inEachPartnership(does: (tx: Tx, partnershipId: string) => Promise<unknown>): Promise<void> {
  const all = await inTransaction({ readOnly: true }, (tx) => tx.select({ id: partnership.id }).from(partnership));
  for (const { id } of all) await inTransaction({ partnershipId: id }, (tx) => does(tx, id));
}
