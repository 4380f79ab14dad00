import { newId } from "@/db/id";
import { seatExcuse } from "@/db/schema";
import { change } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { AgreeEmptyInput } from "./input";
import { ofSeat, seatHere } from "./steps";

/** A family seat agrees to the reason why a seat is empty: it is excused (from-the-start.md), for this reason and no other. */
export const agreeEmpty = change({
  may: "agree that a seat is empty",
  input: AgreeEmptyInput,
  async does({ tx, partnership, work, seat, membershipId, now }, { seat: seatId, because }) {
    if (!seat || !membershipId) throw new NotFound();
    const empty = await seatHere({ tx, partnershipId: partnership.id, workId: work.id }, seatId);
    if (!empty.emptiedAt || empty.emptyBecause === null) throw new Refusal("This seat is not left empty any more, so there is nothing to agree to.");
    if (empty.emptyBecause !== because) throw new Refusal("The reason was changed since you opened this page. Read the new one first.");
    const agreed = { partnershipId: partnership.id, id: newId(), workId: work.id, seatId, emptiedAt: empty.emptiedAt, because, membershipId, agreedAt: now };
    const [added] = await tx.insert(seatExcuse).values(agreed).onConflictDoNothing().returning();
    if (!added) throw new Refusal("You have agreed to this reason already.");
    return { result: null, event: { kind: "empty seat agreed", subjectId: seatId, detail: { ...ofSeat(empty), because, by: seat.sector } } };
  },
});
