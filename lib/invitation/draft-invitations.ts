import { eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod/mini";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { invitation, membership, person as personTable, profile, seat, work as workTable } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { isFamily } from "@/lib/seat/sectors";

import { DraftInput, type GuestInput } from "./input";
import { howAsked } from "./rules";

type Guest = z.output<typeof GuestInput>;
type Place = { tx: Tx; partnershipId: string; workId: string };
type Seat = { id: string; sector: (typeof seat.$inferSelect)["sector"]; emptiedAt: Date | null };

/** A3, invite people: who is asked, for which seat, and what the letter says. Nothing goes out yet: the next page shows the real letter. */
export const draftInvitations = change({
  may: "set up the work",
  input: DraftInput,
  async does({ tx, partnership, work, person, now }, { guests, message, timeAsked, offers }) {
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const seats = await tx.select({ id: seat.id, sector: seat.sector, emptiedAt: seat.emptiedAt }).from(seat).where(and(eq(seat.partnershipId, at.partnershipId), eq(seat.workId, work.id)));
    await mustHaveNoSeatYet(at, guests);
    mustSayHowChosen(guests, seats);
    const drafts = guests.flatMap((guest, row) => {
      if (!guest) return [];
      const { seat: seatId, name, email, organisation } = guest;
      return [{ partnershipId: at.partnershipId, id: newId(), workId: work.id, seatId, name, email, organisation, ...howChosen(guest, row, seats), addedBy: person.id, addedAt: now }];
    });
    await tx.update(workTable).set({ message, timeAsked, offers }).where(and(eq(workTable.partnershipId, at.partnershipId), eq(workTable.id, work.id)));
    await tx.delete(invitation).where(and(eq(invitation.partnershipId, at.partnershipId), eq(invitation.workId, work.id), sql`${invitation.sentAt} is null`));
    if (drafts.length > 0) await tx.insert(invitation).values(drafts);
    return { result: { drafted: drafts.length }, event: { kind: "letter written", subjectId: work.id, detail: { invited: drafts.length } } };
  },
});

/** For other seats than a family's it is never a question. */
function howChosen(guest: Guest, row: number, seats: readonly Seat[]) {
  const sits = seats.find((one) => one.id === guest.seat);
  if (!sits || sits.emptiedAt) throw new FieldRefusal(`guests[${row}].seat`, "Choose a seat of this work that is not left empty.");
  return howAsked(guest.how, isFamily(sits.sector));
}

/** From Co-design up it counts how a family seat's member was chosen, so the starter is asked. */
function mustSayHowChosen(guests: readonly (Guest | null)[], seats: readonly Seat[]) {
  const families = new Set(seats.flatMap(({ id, sector }) => (isFamily(sector) ? [id] : [])));
  const [missing, ...others] = guests.flatMap((guest, row) => (guest && guest.how === "" && families.has(guest.seat) ? [{ field: `guests[${row}].how`, message: `Choose how ${guest.name} was chosen.` }] : []));
  if (missing) throw new FieldRefusal(missing.field, missing.message, others);
}

async function mustHaveNoSeatYet({ tx, partnershipId, workId }: Place, guests: readonly (Guest | null)[]) {
  const addresses = guests.flatMap((guest) => (guest ? [guest.email] : []));
  if (addresses.length === 0) return;
  const seated = await tx
    .select({ email: personTable.email, name: profile.name })
    .from(membership)
    .innerJoin(personTable, eq(personTable.id, membership.personId))
    .innerJoin(profile, and(eq(profile.partnershipId, partnershipId), eq(profile.personId, membership.personId)))
    .where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), sql`${membership.leftAt} is null`, inArray(personTable.email, addresses)));
  for (const { email, name } of seated) {
    throw new FieldRefusal(`guests[${guests.findIndex((guest) => guest?.email === email)}].email`, `${name} has a seat in this work already`);
  }
}
