import { desc, eq, sql } from "drizzle-orm";
import { commentHiding } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { ObjectInput } from "./input";
import { theComment } from "./steps";

/** The writer says that hidden words name no child. The forum and an administrator look at it together. */
export const objectToHiding = change({
  may: "object to a hiding",
  input: ObjectInput,
  async does({ tx, partnership, work, person, now }, { number, objection }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const found = await theComment(tx, of, number);
    if (found.writerId !== person.id) throw new Refusal("The person who wrote the comment can say so. You can reply to it.");
    const ofComment = and(eq(commentHiding.partnershipId, of.partnershipId), eq(commentHiding.commentId, found.id));
    const [hiding] = await tx.select().from(commentHiding).where(and(ofComment, sql`settled_at is null`)).orderBy(desc(commentHiding.hiddenAt)).limit(1);
    if (!hiding?.kept) throw new Refusal("Nothing is hidden here that could be put back. You can say it again in other words.");
    if (hiding.objectedAt) throw new Refusal("You have said so already. The forum and an administrator look at it together.");
    await tx.update(commentHiding).set({ objection, objectedAt: now }).where(and(ofComment, eq(commentHiding.id, hiding.id)));
    return { result: { number }, event: { kind: "hiding objected to", subjectId: found.id, detail: { number, hiding: hiding.id } } };
  },
});
