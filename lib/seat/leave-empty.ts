import { eq, sql } from "drizzle-orm";
import { invitation, membership, seat } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { LeaveEmptyInput } from "./input";
import { ofSeat, opensNow, seatHere, type TablePlace } from "./steps";
import { seatWords } from "./words";

/**
 * The lead says why a seat is empty: everyone in the work reads it, and a family seat may agree to it. A new reason is a new matter, so nobody has agreed to it yet.
 */
export const leaveEmpty = change({
  may: "invite people",
  input: LeaveEmptyInput,
  async does({ tx, partnership, work, person, now }, { seat: seatId, because, heardHow }) {
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const sits = await seatHere(at, seatId);
    if (sits.sector === "young-people" && !heardHow) throw new FieldRefusal("heardHow", "Say how young people will be heard instead.");
    await mustBeFree(at, seatId, seatWords(sits));
    const heard = sits.sector === "young-people" ? heardHow : "";
    if (sits.emptyBecause === because && (sits.heardHow ?? "") === heard) throw new FieldRefusal("because", "This reason stands there already.");
    await tx.update(seat).set({ emptyBecause: because, heardHow: heard || null, emptiedAt: now, emptiedBy: person.id }).where(and(eq(seat.partnershipId, at.partnershipId), eq(seat.id, seatId)));
    const opened = await opensNow(at, { openedAt: work.openedAt, now });
    return { result: null, event: [{ kind: "seat left empty", subjectId: seatId, detail: { ...ofSeat(sits), because, heardHow: heard } }, ...opened] };
  },
});

async function mustBeFree({ tx, partnershipId }: TablePlace, seatId: string, words: string): Promise<void> {
  const [sits] = await tx.select({ id: membership.id }).from(membership).where(and(eq(membership.partnershipId, partnershipId), eq(membership.seatId, seatId), sql`${membership.leftAt} is null`)).limit(1);
  if (sits) throw new Refusal(`Somebody sits for ${words}, so the seat is not empty.`);
  const waits = sql`${invitation.withdrawnAt} is null and ${invitation.declinedAt} is null and ${invitation.someoneElseAt} is null and ${invitation.acceptedAt} is null`;
  const [asked] = await tx.select({ name: invitation.name }).from(invitation).where(and(eq(invitation.partnershipId, partnershipId), eq(invitation.seatId, seatId), waits)).limit(1);
  if (asked) throw new Refusal(`You have asked ${asked.name} to sit for ${words}. Take that invitation back first, or wait for the answer.`);
}
