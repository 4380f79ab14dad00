import { eq, sql } from "drizzle-orm";
import { missingWork } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { TakeBackMissingInput } from "./input";

/** It is here now, or it was a mistake: the forum's own words, so only the forum takes them back. */
export const takeBackMissingWork = administer({
  may: "say which work is missing",
  input: TakeBackMissingInput,
  async does({ tx, partnership, person, now }, { id }) {
    const which = and(eq(missingWork.partnershipId, partnership.id), eq(missingWork.id, id), sql`${missingWork.takenBackAt} is null`);
    const [gone] = await tx.update(missingWork).set({ takenBackAt: now, takenBackBy: person.id }).where(which).returning();
    if (!gone) throw new Refusal("This is not on the list any more.");
    return { result: null, event: { kind: "missing work taken back", subjectId: id, detail: { title: gone.title } } };
  },
});
