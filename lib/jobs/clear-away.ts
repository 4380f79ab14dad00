import { sql } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { inTransaction } from "@/db/client";
import { addressChange, rateLimit, session, signInAttempt } from "@/db/schema";
import { UNDO_MS } from "@/lib/sign-in/rules";
import { forgetDrafts, forgetHidden } from "./forget-words";

const DAY_MS = 86_400_000;

/** What has run out is not kept: ended sessions, limits, and the addresses somebody typed on the sign-in page. */
export async function clearAway(now: Date): Promise<void> {
  const over = now.toISOString();
  const yesterday = new Date(now.getTime() - DAY_MS).toISOString();
  await inTransaction({}, async (tx) => {
    await tx.delete(session).where(sql`${session.expiresAt} <= ${over}`);
    await tx.delete(rateLimit).where(sql`${rateLimit.resetsAt} <= ${over}`);
    const undoable = new Date(now.getTime() - UNDO_MS).toISOString();
    await tx.delete(addressChange).where(sql`${addressChange.expiresAt} <= ${yesterday} and (${addressChange.usedAt} is null or ${addressChange.usedAt} <= ${undoable})`);
    await tx.delete(signInAttempt).where(sql`${signInAttempt.askedAt} <= ${yesterday}`);
  });
}

export const clearAwayJob: Task = async () => {
  await clearAway(new Date());
  await forgetHidden(new Date());
  await forgetDrafts(new Date());
};
