import { eq, sql } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { inTransaction } from "@/db/client";
import { twoKeys } from "@/db/schema";
import { and } from "@/db/where";
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

export const keysRanOutJob: Task = async () => {
  const now = new Date();
  await eachPartnership((partnershipId) => keysRanOutIn(partnershipId, now));
};
