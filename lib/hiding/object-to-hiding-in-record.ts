import { eq } from "drizzle-orm";
import { commentHiding } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { ObjectInput } from "./input";

/** One of those who wrote it says that hidden words name no child. The forum and an administrator look at it together. */
export const objectToHidingInRecord = change({
  may: "object to a hiding",
  input: ObjectInput,
  async does({ tx, partnership, work, person, now }, { hiding: id, objection }) {
    const one = and(eq(commentHiding.partnershipId, partnership.id), eq(commentHiding.workId, work.id), eq(commentHiding.id, id));
    const [hiding] = await tx.select().from(commentHiding).where(one);
    if (!hiding || hiding.commentId) throw new NotFound();
    if (!hiding.writers.includes(person.id)) throw new Refusal("Somebody who wrote it can say so. You can write it again in other words.");
    if (!hiding.kept || hiding.settledAt) throw new Refusal("Nothing is hidden here that could be put back. You can write it again in other words.");
    if (hiding.objectedAt) throw new Refusal("You have said so already. The forum and an administrator look at it together.");
    await tx.update(commentHiding).set({ objection, objectedAt: now }).where(one);
    return { result: { hiding: id }, event: { kind: "hiding in the record objected to", subjectId: id, detail: { thing: hiding.thing, hiding: id } } };
  },
});
