import { eq, sql } from "drizzle-orm";
import { newId } from "@/db/id";
import { invitation, seat, work as workTable } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { DraftInput } from "./input";

/** A3, invite people: who is asked, for which seat, and what the letter says. Nothing goes out yet: the next page shows the real letter. */
export const draftInvitations = change({
  may: "set up the work",
  input: DraftInput,
  async does({ tx, partnership, work, person, now }, { guests, message, timeAsked, offers }) {
    const partnershipId = partnership.id;
    const seats = await tx.select({ id: seat.id, emptiedAt: seat.emptiedAt }).from(seat).where(and(eq(seat.partnershipId, partnershipId), eq(seat.workId, work.id)));
    const open = new Set(seats.filter((one) => !one.emptiedAt).map((one) => one.id));
    const seen = new Map<string, string>();
    for (const [row, guest] of guests.entries()) {
      if (!guest) continue;
      if (!open.has(guest.seat)) throw new FieldRefusal(`guests[${row}].seat`, "Choose a seat of this work that is not left empty.");
      if (seen.has(guest.email)) throw new FieldRefusal(`guests[${row}].email`, `${seen.get(guest.email)} has this address already. Each person needs their own.`);
      seen.set(guest.email, guest.name);
    }
    await tx.update(workTable).set({ message, timeAsked, offers }).where(and(eq(workTable.partnershipId, partnershipId), eq(workTable.id, work.id)));
    const notSent = sql`${invitation.sentAt} is null`;
    await tx.delete(invitation).where(and(eq(invitation.partnershipId, partnershipId), eq(invitation.workId, work.id), notSent));
    const drafts = guests.flatMap((guest) =>
      guest ? [{ partnershipId, id: newId(), workId: work.id, seatId: guest.seat, name: guest.name, email: guest.email, organisation: guest.organisation, how: guest.how, addedBy: person.id, addedAt: now }] : []);
    if (drafts.length > 0) await tx.insert(invitation).values(drafts);
    return { result: { drafted: drafts.length }, event: { kind: "letter written", subjectId: work.id, detail: { invited: drafts.length } } };
  },
});
