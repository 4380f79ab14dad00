import { eq, isNull, sql } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { newId } from "@/db/id";
import { letter, outbox } from "@/db/schema";
import { and } from "@/db/where";
import { deliver } from "@/lib/letter/deliver";
import type { Mailer } from "@/lib/letter/mailer";

const POSTED_AFTER_MS = 60_000;
const AT_ONCE = 200;

/** The post of the demo keeps step with its clock and stays on this machine: everything goes into the outbox together, at the end. */
export function postFor(partnershipId: string) {
  const posted: (typeof outbox.$inferInsert)[] = [];
  const mailer: Mailer = (post, sentAt) => {
    const { messageId, to, fromName, subject, html, text } = post;
    posted.push({ messageId, id: newId(), to: to.address, from: fromName, subject, html, text, sentAt });
    return Promise.resolve();
  };
  return {
    /** Of one work, or (null) of what belongs to the partnership itself. */
    async deliverOf(workId: string | null): Promise<void> {
      const waiting = and(eq(letter.partnershipId, partnershipId), workId === null ? isNull(letter.workId) : eq(letter.workId, workId), sql`${letter.sentAt} is null and ${letter.droppedAt} is null`);
      const letters = await inTransaction({ partnershipId, readOnly: true }, (tx) => tx.select({ id: letter.id, queuedAt: letter.queuedAt }).from(letter).where(waiting).orderBy(letter.queuedAt, letter.id));
      for (const { id, queuedAt } of letters) await deliver({ partnershipId, letterId: id, now: new Date(queuedAt.getTime() + POSTED_AFTER_MS), mailer });
    },
    async emptied(): Promise<void> {
      const inTime = posted.toSorted((one, other) => one.sentAt.getTime() - other.sentAt.getTime());
      for (let at = 0; at < inTime.length; at += AT_ONCE) await inTransaction({}, (tx) => tx.insert(outbox).values(inTime.slice(at, at + AT_ONCE)).onConflictDoNothing());
    },
  };
}
