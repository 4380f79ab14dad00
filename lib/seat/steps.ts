import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { action, actionLead, invitation, leadOffer, membership, seat, seatRequest, work } from "@/db/schema";
import { and } from "@/db/where";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { seatsAt } from "./read";
import { isEmptied, seatsMissing } from "./rules";
import { isFamily, type Sector } from "./sectors";

export type TablePlace = { tx: Tx; partnershipId: string; workId: string };

/** Somebody who sits here now, with their seat. Throws Refusal. */
export async function memberHere({ tx, partnershipId, workId }: TablePlace, membershipId: string) {
  const [found] = await tx
    .select({ membership, seat: { id: seat.id, sector: seat.sector, label: seat.label } })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, membership.seatId)))
    .where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), eq(membership.id, membershipId), sql`${membership.leftAt} is null`));
  if (!found) throw new Refusal("This person has no seat here now. Open the page again.");
  return found;
}

/** A seat of this very work. Throws FieldRefusal. */
export async function seatHere({ tx, partnershipId, workId }: TablePlace, seatId: string) {
  const [found] = await tx.select().from(seat).where(and(eq(seat.partnershipId, partnershipId), eq(seat.workId, workId), eq(seat.id, seatId)));
  if (!found) throw new FieldRefusal("seat", "Choose a seat of this work.");
  return found;
}

export const ofSeat = ({ sector, label }: { sector: Sector; label: string }) => ({ sector, label });

type Parting = { membershipId: string; by: string; because: string; now: Date };

/**
 * A seat ends: from now they see nothing more of the work, and what they did there stays. An offer of the lead to them ends,
 * their link ends, and actions they lead are open again; each of those is told.
 */
export async function part({ tx, partnershipId }: TablePlace, { membershipId, by, because, now }: Parting): Promise<Happening[]> {
  const mine = and(eq(membership.partnershipId, partnershipId), eq(membership.id, membershipId));
  const [ended] = await tx.update(membership).set({ leftAt: now, leftBy: by, leftBecause: because }).where(mine).returning();
  if (ended?.invitationId) await tx.update(invitation).set({ withdrawnAt: now }).where(and(eq(invitation.partnershipId, partnershipId), eq(invitation.id, ended.invitationId)));
  await tx.update(leadOffer).set({ withdrawnAt: now }).where(and(eq(leadOffer.partnershipId, partnershipId), eq(leadOffer.membershipId, membershipId), isOpenOffer));
  return leaveActions(tx, { partnershipId, membershipId, now });
}

export const isOpenOffer = sql`${leadOffer.acceptedAt} is null and ${leadOffer.declinedAt} is null and ${leadOffer.withdrawnAt} is null`;

/** The offer of the lead that waits for this member's answer. Throws Refusal. */
export async function offerToMe({ tx, partnershipId, workId }: TablePlace, membershipId: string): Promise<typeof leadOffer.$inferSelect> {
  const [offer] = await tx.select().from(leadOffer).where(and(eq(leadOffer.partnershipId, partnershipId), eq(leadOffer.workId, workId), eq(leadOffer.membershipId, membershipId), isOpenOffer));
  if (!offer) throw new Refusal("You are not offered the lead now. Perhaps the offer was taken back: open the page again.");
  return offer;
}

export const isOpenRequest = sql`${seatRequest.givenAt} is null and ${seatRequest.refusedAt} is null and ${seatRequest.takenBackAt} is null`;

/** Somebody's request for a seat that waits for an answer. Throws Refusal. */
export async function openRequest({ tx, partnershipId, workId }: TablePlace, id: string): Promise<typeof seatRequest.$inferSelect> {
  const [asked] = await tx.select().from(seatRequest).where(and(eq(seatRequest.partnershipId, partnershipId), eq(seatRequest.workId, workId), eq(seatRequest.id, id), isOpenRequest));
  if (!asked) throw new Refusal("Nobody waits for this answer any more. Open the page again.");
  return asked;
}

/** A seat that was left empty is empty no longer, because somebody sits or is asked. The story keeps the reason it had. */
export async function fillAgain({ tx, partnershipId }: TablePlace, sits: typeof seat.$inferSelect): Promise<Happening[]> {
  if (!sits.emptiedAt) return [];
  await tx.update(seat).set({ emptyBecause: null, heardHow: null, emptiedAt: null, emptiedBy: null }).where(and(eq(seat.partnershipId, partnershipId), eq(seat.id, sits.id)));
  return [{ kind: "seat no longer empty", subjectId: sits.id, detail: ofSeat(sits) }];
}

/**
 * Rule 1: the rest of the work opens as soon as every needed seat has a member, somebody asked, or a reason why it is empty. It
 * does so here where people were asked one by one; letters that are written and not sent yet open it when they go.
 */
export async function opensNow({ tx, partnershipId, workId }: TablePlace, { openedAt, now }: { openedAt: Date | null; now: Date }): Promise<Happening[]> {
  if (openedAt) return [];
  const seats = await seatsAt(tx, { partnershipId, workId });
  const [draft] = await tx.select({ id: invitation.id }).from(invitation).where(and(eq(invitation.partnershipId, partnershipId), eq(invitation.workId, workId), sql`${invitation.sentAt} is null and ${invitation.withdrawnAt} is null`)).limit(1);
  if (draft || seatsMissing(seats).length > 0) return [];
  await tx.update(work).set({ openedAt: now }).where(and(eq(work.partnershipId, partnershipId), eq(work.id, workId)));
  const invited = seats.reduce((sum, seat) => sum + seat.asked, 0);
  return [{ kind: "work opened", subjectId: workId, detail: { invited, empty: seats.filter(isEmptied).length } }];
}

async function leaveActions(tx: Tx, { partnershipId, membershipId, now }: { partnershipId: string; membershipId: string; now: Date }): Promise<Happening[]> {
  const isOver = sql`coalesce((select s.status from action_status s where s.partnership_id = ${partnershipId} and s.action_id = ${action.id} order by s.number desc limit 1), '') in ('done', 'embedded', 'stopped')`;
  const led = await tx
    .select({ id: action.id, number: action.number, what: action.what })
    .from(actionLead)
    .innerJoin(action, and(eq(action.partnershipId, partnershipId), eq(action.id, actionLead.actionId)))
    .where(and(eq(actionLead.partnershipId, partnershipId), eq(actionLead.membershipId, membershipId), sql`${actionLead.handedBackAt} is null`, sql`not ${isOver}`))
    .orderBy(action.number);
  for (const { id } of led) {
    await tx.update(actionLead).set({ handedBackAt: now }).where(and(eq(actionLead.partnershipId, partnershipId), eq(actionLead.membershipId, membershipId), eq(actionLead.actionId, id)));
  }
  return led.map(({ id, number, what }) => ({ kind: "action lost a lead", subjectId: id, detail: { number, what } }));
}

/** What only parent carers and young people may say. Throws Refusal, in these words. */
export function mustBeFamily(seat: { sector: Sector } | null, words: string): void {
  if (!seat || !isFamily(seat.sector)) throw new Refusal(words);
}
