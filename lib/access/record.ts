import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { keepNow } from "@/lib/dashboard/keep";
import { append } from "@/lib/event/chain";
import type { Happening, Happenings } from "@/lib/event/kinds";
import { queueLetters } from "@/lib/letter/queue";
import { keepReading } from "@/lib/record/keep";

export type Deed = { partnershipId: string; workId: string | null; actorId: string | null; now: Date };

/** The end of every deed: what happened is chained, how the work stands and what the record shows are kept, those who hear of it get their letters, open pages are told to look again. */
export async function record(tx: Tx, deed: Deed, happened: Happenings): Promise<void> {
  const list: readonly Happening[] = Array.isArray(happened) ? (happened as readonly Happening[]) : [happened as Happening];
  const chainId = deed.workId ?? deed.partnershipId;
  const events = await append(tx, { partnershipId: deed.partnershipId, chainId, actorId: deed.actorId, now: deed.now }, list);
  if (deed.workId) {
    const of = { partnershipId: deed.partnershipId, workId: deed.workId, now: deed.now };
    await keepNow(tx, of, list);
    await keepReading(tx, of, list);
  }
  await queueLetters(tx, deed, events);
  await tx.execute(sql`select pg_notify('alongside_live', ${`${deed.partnershipId}/${chainId}`})`);
}
