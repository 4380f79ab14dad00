import { eq, sql } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { inTransaction } from "@/db/client";
import { testsProposed, twoKeys } from "@/db/schema";
import { and } from "@/db/where";
import { testsRanOut } from "@/lib/ladder/tests-ran-out";
import { isOpen } from "@/lib/ladder/tests-steps";
import { keysRanOut } from "@/lib/two-keys/keys-ran-out";
import { eachPartnership } from "./each-partnership";

const AT_A_TIME = 200;

/** Requests for a second key whose days are over. */
export async function keysRanOutIn(partnershipId: string, now: Date): Promise<void> {
  const over = and(eq(twoKeys.partnershipId, partnershipId), sql`${twoKeys.answerBy} < ${now.toISOString()} and ${twoKeys.turnedAt} is null
    and ${twoKeys.declinedAt} is null and ${twoKeys.withdrawnAt} is null and ${twoKeys.ranOutAt} is null`);
  const found = await inTransaction({ partnershipId, readOnly: true }, (tx) => tx.select({ id: twoKeys.id }).from(twoKeys).where(over).orderBy(twoKeys.answerBy).limit(AT_A_TIME));
  for (const { id } of found) await keysRanOut({ partnershipId, now }, { keys: id });
}

/** The same for a change of tests that waits for the forum's key: one at most in a partnership. */
export async function testsRanOutIn(partnershipId: string, now: Date): Promise<void> {
  const over = and(eq(testsProposed.partnershipId, partnershipId), isOpen, sql`${testsProposed.answerBy} < ${now.toISOString()}`);
  const found = await inTransaction({ partnershipId, readOnly: true }, (tx) => tx.select({ id: testsProposed.id }).from(testsProposed).where(over).limit(1));
  for (const { id } of found) await testsRanOut({ partnershipId, now }, { proposal: id });
}

export const keysRanOutJob: Task = async () => {
  const now = new Date();
  await eachPartnership(async (partnershipId) => {
    await keysRanOutIn(partnershipId, now);
    await testsRanOutIn(partnershipId, now);
  });
};
