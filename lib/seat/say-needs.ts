import { eq, sql } from "drizzle-orm";
import { membership, seat, work as works } from "@/db/schema";
import { and } from "@/db/where";
import { own } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { NeedsInput } from "./input";

/** What I need to take part, and who comes with me, put right whenever I like. Needs stay between the lead and me, so no story tells of it. */
export const sayNeeds = own({
  input: NeedsInput,
  async does({ tx, partnership, person }, { work, needs, otherNeeds, supporter }) {
    const [mine] = await tx
      .select({ id: membership.id, sector: seat.sector })
      .from(membership)
      .innerJoin(works, and(eq(works.partnershipId, partnership.id), eq(works.id, membership.workId)))
      .innerJoin(seat, and(eq(seat.partnershipId, partnership.id), eq(seat.id, membership.seatId)))
      .where(and(eq(membership.partnershipId, partnership.id), eq(membership.personId, person.id), eq(works.slug, work), sql`${membership.leftAt} is null`));
    if (!mine) throw new NotFound();
    const facts = { needs, otherNeeds, ...(mine.sector === "young-people" ? { supporter } : {}) };
    await tx.update(membership).set(facts).where(and(eq(membership.partnershipId, partnership.id), eq(membership.id, mine.id)));
    return null;
  },
});
