import { eq, isNull, sql } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { newId } from "@/db/id";
import { leadHeld, membership, seat, twoKeys } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound, Refusal } from "@/lib/access/refusal";
import type { Standing } from "@/lib/access/standing";
import type { Happening } from "@/lib/event/kinds";
import { daysOf, holidaysOf } from "@/lib/partnership/rule-days";
import { isFamily } from "@/lib/seat/sectors";
import { answerBy, keyOf, keysState, mayTurn, type Deed } from "./rules";
import { notAKeyHolder } from "./words";

export type Here = Standing & { tx: Tx; now: Date };
export type Keys = typeof twoKeys.$inferSelect;

/** The lead, and the seat they sit in. */
export async function leadSeat(reader: Reader, { partnershipId, workId }: { partnershipId: string; workId: string }) {
  const [lead] = await reader
    .select({ personId: leadHeld.personId, seatId: seat.id, sector: seat.sector })
    .from(leadHeld)
    .innerJoin(membership, and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), eq(membership.personId, leadHeld.personId), isNull(membership.leftAt)))
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, membership.seatId)))
    .where(and(eq(leadHeld.partnershipId, partnershipId), eq(leadHeld.workId, workId), isNull(leadHeld.until)));
  return lead ?? null;
}

const isOpen = sql`${twoKeys.turnedAt} is null and ${twoKeys.declinedAt} is null and ${twoKeys.withdrawnAt} is null and ${twoKeys.ranOutAt} is null`;

const sitting = ({ person, seat: mine }: Here) => mine && { personId: person.id, seatId: mine.id, sector: mine.sector };

type FirstTurned = { firstKey: "lead" | "other"; askedBy: string; askedSeatId: string };

/** Everybody at the table who might turn the second key, and whether they have said that they need something to take part. */
async function whoMightTurn(tx: Reader, { partnershipId, workId }: { partnershipId: string; workId: string }, asked: FirstTurned) {
  const lead = await leadSeat(tx, { partnershipId, workId });
  const people = await tx
    .select({ personId: membership.personId, seatId: membership.seatId, sector: seat.sector, needs: sql<boolean>`cardinality(${membership.needs}) > 0 or ${membership.otherNeeds} <> ''` })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, membership.seatId)))
    .where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), isNull(membership.leftAt)));
  return people.filter((one) => mayTurn(asked, one, lead));
}

type Asking = { deed: Deed; because: string; rungKey?: string; rungName?: string; withoutFamiliesBecause?: string };

/** Turns the first key and asks for the second. One request of a kind waits at a time; one whose days are over makes room. */
export async function askForSecondKey(here: Here, { deed, because, rungKey, rungName = "", withoutFamiliesBecause = "" }: Asking): Promise<{ result: { id: string }; event: Happening }> {
  const { tx, now, partnership, work, person, seat: mine } = here;
  const of = { partnershipId: partnership.id, workId: work.id };
  const me = sitting(here);
  const firstKey = me && keyOf(me, await leadSeat(tx, of));
  if (!firstKey || !mine) throw new Refusal(notAKeyHolder);
  const ofDeed = and(eq(twoKeys.partnershipId, of.partnershipId), eq(twoKeys.workId, of.workId), eq(twoKeys.deed, deed), isOpen);
  const [waiting] = await tx.select().from(twoKeys).where(ofDeed);
  if (waiting && keysState(waiting, now) === "waiting") throw new Refusal("Somebody has asked for that already. The second key is still to be turned.");
  if (waiting) await tx.update(twoKeys).set({ ranOutAt: now }).where(ofDeed);
  const asked = { firstKey, askedBy: person.id, askedSeatId: mine.id };
  const holders = await whoMightTurn(tx, of, asked);
  const waits = {
    days: (await daysOf(tx, of.partnershipId))["second key"], twiceAsLong: holders.some(({ needs }) => needs),
    holidays: holders.some(({ sector }) => isFamily(sector)) ? (await holidaysOf(tx, of.partnershipId)).map(({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay })) : [],
  };
  const id = newId();
  await tx.insert(twoKeys).values({
    ...of, ...asked, id, deed, because, ladderVersionId: rungKey ? work.ladderVersionId : null, rungKey: rungKey ?? null, withoutFamiliesBecause,
    askedAt: now, answerBy: answerBy(now, waits),
  });
  return { result: { id }, event: { kind: "second key asked for", subjectId: id, detail: { deed, because, rung: rungName } } };
}

/** Nobody sits at the table who could turn the second key, so there is nobody to wait for. */
export async function nobodyHoldsTheOther(here: Here): Promise<boolean> {
  const of = { partnershipId: here.partnership.id, workId: here.work.id };
  const me = sitting(here);
  const firstKey = me && keyOf(me, await leadSeat(here.tx, of));
  if (!firstKey || !me) throw new Refusal(notAKeyHolder);
  return (await whoMightTurn(here.tx, of, { firstKey, askedBy: me.personId, askedSeatId: me.seatId })).length === 0;
}

/** One request of this work, kept still while it is answered. Throws NotFound, and Refusal where nothing waits any more. */
export async function waitingKeys({ tx, now, partnership, work }: Here, id: string): Promise<Keys> {
  const [keys] = await tx.select().from(twoKeys).where(and(eq(twoKeys.partnershipId, partnership.id), eq(twoKeys.workId, work.id), eq(twoKeys.id, id))).for("update");
  if (!keys) throw new NotFound();
  const state = keysState(keys, now);
  if (state === "turned") throw new Refusal("Both keys are turned already.");
  if (state === "declined") throw new Refusal("This was answered already: the second key was not turned.");
  if (state === "taken back") throw new Refusal("Whoever asked has taken it back.");
  if (state === "not confirmed") throw new Refusal("The days to answer are over. It can be asked again.");
  return keys;
}

/** The same, for somebody who holds the key that was not turned. Whoever turned the first must still sit at the table. */
export async function keysForMe(here: Here, id: string): Promise<Keys> {
  const { tx, partnership, work } = here;
  const keys = await waitingKeys(here, id);
  const me = sitting(here);
  const lead = await leadSeat(tx, { partnershipId: partnership.id, workId: work.id });
  if (keys.askedBy === here.person.id) throw new Refusal("You turned the first key. Somebody else turns the second.");
  if (!me || !mayTurn(keys, me, lead)) throw new Refusal("The second key is somebody else’s: the lead holds one, a family seat the other. Where the lead sits in a family seat, another sector holds it.");
  const stillHere = and(eq(membership.partnershipId, partnership.id), eq(membership.workId, work.id), eq(membership.personId, keys.askedBy), eq(membership.seatId, keys.askedSeatId), isNull(membership.leftAt));
  const [first] = await tx.select({ id: membership.id }).from(membership).where(stillHere);
  if (!first || (keys.firstKey === "lead" && lead?.personId !== keys.askedBy)) throw new Refusal("Whoever turned the first key holds it no more. It can be asked again.");
  return keys;
}

export const theseKeys = ({ partnershipId, id }: Pick<Keys, "partnershipId" | "id">) => and(eq(twoKeys.partnershipId, partnershipId), eq(twoKeys.id, id));
