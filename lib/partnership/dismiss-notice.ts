import { eq } from "drizzle-orm";
import { notice, noticeDismissed } from "@/db/schema";
import { and } from "@/db/where";
import { own } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { OneThingInput } from "./input";

/** I have read it: it stands on my home no more. For everybody else it stays. */
export const dismissNotice = own({
  input: OneThingInput,
  async does({ tx, partnership, person, now }, { id }) {
    const [found] = await tx.select({ id: notice.id }).from(notice).where(and(eq(notice.partnershipId, partnership.id), eq(notice.id, id)));
    if (!found) throw new NotFound();
    await tx.insert(noticeDismissed).values({ partnershipId: partnership.id, noticeId: id, personId: person.id, dismissedAt: now }).onConflictDoNothing();
    return null;
  },
});
