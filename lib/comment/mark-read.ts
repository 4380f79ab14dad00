import { sql } from "drizzle-orm";
import { readMark } from "@/db/schema";
import { own } from "@/lib/access/change";
import { MarkReadInput } from "./input";

/** How far I have read in a thread. It only ever moves on, and is nobody else's business. */
export const markRead = own({
  input: MarkReadInput,
  async does({ tx, partnership, person, now }, { workId, topic, readTo }) {
    await tx
      .insert(readMark)
      .values({ partnershipId: partnership.id, personId: person.id, workId, topic, readTo, readAt: now })
      .onConflictDoUpdate({
        target: [readMark.partnershipId, readMark.personId, readMark.workId, readMark.topic],
        set: { readTo: sql`greatest(${readMark.readTo}, excluded.read_to)`, readAt: now },
      });
  },
});
