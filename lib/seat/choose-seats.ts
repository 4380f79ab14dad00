import { eq, sql } from "drizzle-orm";
import type { z } from "zod/mini";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { invitation, membership, seat } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { ChooseSeatsInput } from "./input";
import { NEEDED_SECTORS, type Needed } from "./sectors";
import { seatWords } from "./words";

type Given = z.output<typeof ChooseSeatsInput>;
type Seat = typeof seat.$inferSelect;
type Place = { tx: Tx; partnershipId: string; workId: string; personId: string; now: Date };

/**
 * A2, who needs a seat at the table. The six needed seats stay; one may be left empty, with a reason that everyone in the work
 * reads. A reason for young people also says how they will be heard instead. Other voices may be added, and taken off again
 * while nobody is asked for them.
 */
export const chooseSeats = change({
  may: "set up the work",
  input: ChooseSeatsInput,
  async does({ tx, partnership, work, person, now }, given) {
    const at = { tx, partnershipId: partnership.id, workId: work.id, personId: person.id, now };
    const seats = await tx.select().from(seat).where(and(eq(seat.partnershipId, partnership.id), eq(seat.workId, work.id)));
    const taken = await takenSeats(at);
    const happened: Happening[] = [];
    for (const sector of NEEDED_SECTORS) {
      const fact = await fillOrEmpty(at, seats.find((one) => one.sector === sector)!, given, sector, taken);
      if (fact) happened.push(fact);
    }
    const voices = await otherVoices(at, seats.filter((one) => one.sector === "other"), given, taken);
    const sectors = [...NEEDED_SECTORS.filter((sector) => given.sectors.includes(sector)).map((sector) => seatWords({ sector, label: "" })), ...voices];
    return { result: null, event: [{ kind: "seats chosen", subjectId: work.id, detail: { sectors: sectors.join(", ") } }, ...happened] };
  },
});

async function fillOrEmpty({ tx, personId, now }: Place, one: Seat, given: Given, sector: Needed, taken: Taken): Promise<Happening | null> {
  const because = given[`because-${sector}`];
  const heardHow = sector === "young-people" ? given.heardHow : "";
  const mine = and(eq(seat.partnershipId, one.partnershipId), eq(seat.id, one.id));
  if (given.sectors.includes(sector)) {
    if (!one.emptiedAt) return null;
    await tx.update(seat).set({ emptyBecause: null, heardHow: null, emptiedAt: null, emptiedBy: null }).where(mine);
    return { kind: "seat no longer empty", subjectId: one.id, detail: { sector, label: "" } };
  }
  mustBeFree(one, taken, "sectors");
  if (one.emptyBecause === because && (one.heardHow ?? "") === heardHow) return null;
  await tx.update(seat).set({ emptyBecause: because, heardHow: heardHow || null, emptiedAt: now, emptiedBy: personId }).where(mine);
  return { kind: "seat left empty", subjectId: one.id, detail: { sector, label: "", because, heardHow } };
}

/** Keeps the voices that stay, takes off the others, adds the new one. Gives what they are called. */
async function otherVoices(at: Place, before: Seat[], { voices, another }: Given, taken: Taken): Promise<string[]> {
  const stays = (one: Seat) => voices.includes(one.id) || one.label === another || taken.get(one.id)?.personId === at.personId;
  for (const gone of before.filter((one) => !stays(one))) {
    mustBeFree(gone, taken, "voices");
    await at.tx.delete(seat).where(and(eq(seat.partnershipId, at.partnershipId), eq(seat.id, gone.id)));
  }
  const kept = before.filter(stays).map((one) => one.label);
  if (!another || kept.includes(another)) return kept;
  await at.tx.insert(seat).values({ partnershipId: at.partnershipId, id: newId(), workId: at.workId, sector: "other", label: another, addedAt: at.now });
  return [...kept, another];
}

type Taken = Map<string, { personId?: string; name: string }>;

function mustBeFree(one: Seat, taken: Taken, field: string) {
  const by = taken.get(one.id);
  if (by?.personId) throw new FieldRefusal(field, `${seatWords(one)} is your own seat, so it stays.`);
  if (by) throw new FieldRefusal(field, `You have asked ${by.name} to sit for ${seatWords(one)}. Take them off your invitations first.`);
}

/** Seats with a member or somebody asked already. Until the letters go, the only member is the starter. */
async function takenSeats({ tx, partnershipId, workId }: Place): Promise<Taken> {
  const asked = await tx.select({ id: invitation.seatId, name: invitation.name }).from(invitation).where(and(eq(invitation.partnershipId, partnershipId), eq(invitation.workId, workId), sql`${invitation.withdrawnAt} is null`));
  const members = await tx.select({ id: membership.seatId, personId: membership.personId }).from(membership).where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), sql`${membership.leftAt} is null`));
  return new Map([...asked.map(({ id, name }) => [id, { name }] as const), ...members.map(({ id, personId }) => [id, { personId, name: "" }] as const)]);
}
