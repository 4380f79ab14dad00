import { eq, sql } from "drizzle-orm";
import { invitation, work as works } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { WithdrawIdeaInput } from "./input";

/**
 * The starter gives the idea up before anybody was asked. It stays readable as stopped, with its reason, because forum reps
 * heard of it; addresses that were typed and never written to are not kept.
 */
export const withdrawIdea = change({
  may: "withdraw the idea",
  input: WithdrawIdeaInput,
  async does({ tx, partnership, work, now }, { because }) {
    await tx.update(works).set({ stoppedAt: now, restsBecause: because }).where(and(eq(works.partnershipId, partnership.id), eq(works.id, work.id)));
    await tx.delete(invitation).where(and(eq(invitation.partnershipId, partnership.id), eq(invitation.workId, work.id), sql`${invitation.sentAt} is null`));
    return { result: null, event: { kind: "idea withdrawn", subjectId: work.id, detail: { because } } };
  },
});
