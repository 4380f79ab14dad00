import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { once } from "@/db/schema";
import { and } from "@/db/where";
import type { Sending } from "./place";
import { AlreadySent } from "./refusal";

type Sender = { partnershipId: string; who: string; verb: string; now: Date };

/**
 * First thing in a writing transaction: a second sending of the same form waits here for the first, then gets its answer.
 * Throws AlreadySent.
 */
export async function firstTime(tx: Tx, { partnershipId, who, verb, now }: Sender, sending: Sending | undefined): Promise<void> {
  if (!sending) return;
  const row = { partnershipId, who, verb, key: sending.key, digest: sending.digest, sentAt: now };
  const [mine] = await tx.insert(once).values(row).onConflictDoNothing().returning({ key: once.key });
  if (mine) return;
  const [before] = await tx.select().from(once).where(thisSending({ partnershipId, who, verb, now }, sending));
  throw new AlreadySent(before?.place ?? "", before?.digest === sending.digest);
}

/** Last thing before the commit: where the answer to this sending stands. */
export async function answeredAt(tx: Tx, sender: Sender, sending: Sending | undefined, place: string): Promise<void> {
  if (sending) await tx.update(once).set({ place }).where(thisSending(sender, sending));
}

const thisSending = ({ partnershipId, who, verb }: Sender, { key }: Sending) =>
  and(eq(once.partnershipId, partnershipId), eq(once.who, who), eq(once.verb, verb), eq(once.key, key));
