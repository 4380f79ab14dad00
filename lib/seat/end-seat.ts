import { eq, isNull, notInArray } from "drizzle-orm";
import { roleHeld } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { queueQuietly } from "@/lib/letter/queue";
import { EndSeatInput } from "./input";
import { isFamily } from "./sectors";
import { memberHere, ofSeat, part } from "./steps";

/** The lead ends somebody's seat. The reason goes to that person alone; all others read only that it ended. The forum hears of a family seat. */
export const endSeat = change({
  may: "end somebody's seat",
  input: EndSeatInput,
  async does({ tx, partnership, work, person, now }, { member, because }) {
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const found = await memberHere(at, member);
    if (found.membership.personId === person.id) throw new Refusal("This is your own seat. To leave, offer the lead to somebody first.");
    const lost = await part(at, { membershipId: member, by: person.id, because, now });
    if (isFamily(found.seat.sector)) {
      const reps = await tx.selectDistinct({ personId: roleHeld.personId }).from(roleHeld)
        .where(and(eq(roleHeld.partnershipId, partnership.id), eq(roleHeld.role, "forum rep"), isNull(roleHeld.endedAt), notInArray(roleHeld.personId, [person.id, found.membership.personId])));
      await queueQuietly(tx, { partnershipId: partnership.id, workId: work.id, now }, reps.map(({ personId }) => ({ kind: "family seat ended" as const, personId, subjectId: member, detail: ofSeat(found.seat) })));
    }
    return { result: null, event: [{ kind: "person removed", subjectId: member, detail: ofSeat(found.seat) }, ...lost] };
  },
});
