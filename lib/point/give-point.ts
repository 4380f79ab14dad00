import { eq, sql } from "drizzle-orm";
import { membership, point, profile } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { GivePointInput } from "./input";
import { thePoint } from "./steps";

/** Says who sees to it that a point is answered, and by when. They hear by letter. */
export const givePoint = change({
  may: "keep the record",
  input: GivePointInput,
  async does({ tx, partnership, work }, { number, owner, due }) {
    const found = await thePoint(tx, { partnershipId: partnership.id, workId: work.id }, number);
    const [sits] = await tx
      .select({ name: profile.name })
      .from(membership)
      .innerJoin(profile, and(eq(profile.partnershipId, partnership.id), eq(profile.personId, membership.personId)))
      .where(and(eq(membership.partnershipId, partnership.id), eq(membership.workId, work.id), eq(membership.id, owner), sql`${membership.leftAt} is null`));
    if (!sits) throw new FieldRefusal("owner", "Choose somebody who has a seat in this work.");
    if (found.ownerId === owner && found.due === due) throw new Refusal(`${sits.name} sees to this already${due ? ", by the same day" : ""}.`);
    await tx.update(point).set({ ownerId: owner, due }).where(and(eq(point.partnershipId, partnership.id), eq(point.id, found.id)));
    return { result: { number }, event: { kind: "point given", subjectId: found.id, detail: { number, to: sits.name, words: found.words } } };
  },
});
