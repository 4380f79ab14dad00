import { eq } from "drizzle-orm";
import { whatChanged } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { TakeBackInput } from "./input";

/** Whoever said it takes it back. Its words and why stay in the story: history is never overwritten (rule 8). */
export const takeBackWhatChanged = change({
  may: "say what changed",
  input: TakeBackInput,
  async does({ tx, partnership, work, membershipId, now }, { number, because }) {
    const theOne = and(eq(whatChanged.partnershipId, partnership.id), eq(whatChanged.workId, work.id), eq(whatChanged.number, number));
    const [found] = await tx.select().from(whatChanged).where(theOne);
    if (!found) throw new NotFound();
    if (found.membershipId !== membershipId) throw new Refusal("Only the person who said this can take it back. You can say how you see it in a comment.");
    if (found.takenBackAt) throw new Refusal("You have taken this back already.");
    await tx.update(whatChanged).set({ takenBackAt: now, takenBackBecause: because }).where(theOne);
    return { result: { number }, event: { kind: "what changed taken back", subjectId: found.id, detail: { number, what: found.what, because } } };
  },
});
