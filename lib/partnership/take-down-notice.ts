import { eq, sql } from "drizzle-orm";
import { notice } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { OneThingInput } from "./input";

export const takeDownNotice = administer({
  may: "administer",
  input: OneThingInput,
  async does({ tx, partnership, now }, { id }) {
    const theOne = and(eq(notice.partnershipId, partnership.id), eq(notice.id, id));
    const [found] = await tx.select().from(notice).where(theOne);
    if (!found) throw new NotFound();
    const down = await tx.update(notice).set({ takenDownAt: now }).where(and(theOne, sql`${notice.takenDownAt} is null`)).returning({ id: notice.id });
    if (down.length === 0) throw new Refusal("This notice has been taken down already.");
    return { result: null, event: { kind: "notice taken down", subjectId: id, detail: { words: found.words } } };
  },
});
