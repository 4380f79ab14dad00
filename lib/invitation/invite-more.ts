import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { invitation, membership, person as personTable, profile, seat } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { isFamily } from "@/lib/seat/sectors";
import { GuestInput } from "./input";
import { MOST_LETTERS } from "./rules";
import { send } from "./steps";

type Place = { tx: Tx; partnershipId: string; workId: string };

/** One more person is asked, once the work is open: the letter goes at once. A seat that was left empty is empty no longer. */
export const inviteMore = change({
  may: "invite people",
  input: GuestInput,
  async does({ tx, now, partnership, work, person }, { name, email, seat: seatId, organisation, how }) {
    if (!work.openedAt) throw new Refusal("First finish setting up the work. You can ask more people there.");
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const ofSeat = and(eq(seat.partnershipId, partnership.id), eq(seat.workId, work.id), eq(seat.id, seatId));
    const [sits] = await tx.select().from(seat).where(ofSeat);
    if (!sits) throw new FieldRefusal("seat", "Choose a seat of this work.");
    if (isFamily(sits.sector) && how === "") throw new FieldRefusal("how", `Choose how ${name} was chosen.`);
    await mustBeNew(at, email);
    const asked = { partnershipId: partnership.id, id: newId(), workId: work.id, seatId, name, email, organisation, how: isFamily(sits.sector) ? how || "picked" : "picked", addedBy: person.id, addedAt: now } as const;
    const [added] = await tx.insert(invitation).values(asked).onConflictDoNothing().returning();
    if (!added) throw new FieldRefusal("email", `${name} is already invited.`);
    const happened: [Happening, ...Happening[]] = [await send(tx, added, sits, now)];
    if (sits.emptiedAt) {
      await tx.update(seat).set({ emptyBecause: null, heardHow: null, emptiedAt: null, emptiedBy: null }).where(ofSeat);
      happened.unshift({ kind: "seat no longer empty", subjectId: seatId, detail: { sector: sits.sector, label: sits.label } });
    }
    return { result: { name }, event: happened };
  },
});

/** Nobody is asked who sits here already, is asked already, has said no, or has had enough letters. */
async function mustBeNew({ tx, partnershipId, workId }: Place, email: string): Promise<void> {
  const [seated] = await tx
    .select({ name: profile.name })
    .from(membership)
    .innerJoin(personTable, eq(personTable.id, membership.personId))
    .innerJoin(profile, and(eq(profile.partnershipId, partnershipId), eq(profile.personId, membership.personId)))
    .where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), sql`${membership.leftAt} is null`, eq(personTable.email, email)));
  if (seated) throw new FieldRefusal("email", `${seated.name} has a seat in this work already.`);
  const before = await tx.select().from(invitation).where(and(eq(invitation.partnershipId, partnershipId), eq(invitation.workId, workId), eq(invitation.email, email)));
  const said = before.find((one) => one.declinedAt);
  if (said) throw new FieldRefusal("email", `${said.name} has said no to this work. That is an answer, so we do not write again.`);
  const waiting = before.find((one) => !one.withdrawnAt);
  if (waiting) throw new FieldRefusal("email", `${waiting.name} is already invited.`);
  const letters = before.reduce((sum, one) => sum + (one.sentAt ? one.generation : 0), 0);
  if (letters >= MOST_LETTERS) throw new FieldRefusal("email", "This address has had three letters about this work. Try to reach them another way.");
}
