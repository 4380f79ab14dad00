import { eq, inArray, max } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decision, meeting, membership, proposal, seat } from "@/db/schema";
import { and } from "@/db/where";
import { FieldRefusal, NotFound } from "@/lib/access/refusal";
import { dayWords, londonDay } from "@/lib/work/dates";

export type OfWork = { partnershipId: string; workId: string };
export type Decision = typeof decision.$inferSelect;

const inWork = ({ partnershipId, workId }: OfWork) => and(eq(decision.partnershipId, partnershipId), eq(decision.workId, workId));

/** The decision with this number in this very work. Throws NotFound. */
export async function theDecision(tx: Reader, of: OfWork, number: number): Promise<Decision> {
  const [found] = await tx.select().from(decision).where(and(inWork(of), eq(decision.number, number)));
  if (!found) throw new NotFound();
  return found;
}

/** It is the outcome of a proposal in a thread. */
export async function cameFromProposal(tx: Reader, { partnershipId, workId, id }: Decision): Promise<boolean> {
  const [put] = await tx.select({ id: proposal.id }).from(proposal).where(and(eq(proposal.partnershipId, partnershipId), eq(proposal.workId, workId), eq(proposal.decisionId, id)));
  return put !== undefined;
}

export async function nextDecision(tx: Reader, of: OfWork): Promise<number> {
  const [last] = await tx.select({ number: max(decision.number) }).from(decision).where(inWork(of));
  return (last?.number ?? 0) + 1;
}

/** A record speaks of a day that has come. Throws FieldRefusal. */
export function mustHaveCome(field: string, day: string, now: Date): void {
  if (day > londonDay(now)) throw new FieldRefusal(field, `That day is still to come. Today is ${dayWords(now)}.`);
}

/** Seats of this very work. Throws FieldRefusal. */
export async function mustBeSeats(tx: Reader, { partnershipId, workId }: OfWork, seats: readonly string[]): Promise<void> {
  if (seats.length === 0) return;
  const found = await tx.select({ id: seat.id }).from(seat).where(and(eq(seat.partnershipId, partnershipId), eq(seat.workId, workId), inArray(seat.id, [...seats])));
  if (found.length !== seats.length) throw new FieldRefusal("seats", "Choose seats of this work.");
}

/** The meeting with this number, or null where none was chosen. Throws FieldRefusal. */
export async function meetingNumbered(tx: Reader, { partnershipId, workId }: OfWork, number: number | null): Promise<string | null> {
  if (number === null) return null;
  const [found] = await tx.select({ id: meeting.id }).from(meeting).where(and(eq(meeting.partnershipId, partnershipId), eq(meeting.workId, workId), eq(meeting.number, number)));
  if (!found) throw new FieldRefusal("meeting", "Choose a meeting from the list.");
  return found.id;
}

/** The seat of whoever recorded something. */
export async function seatOfMember(tx: Reader, { partnershipId }: OfWork, membershipId: string) {
  const [found] = await tx
    .select({ id: seat.id, sector: seat.sector, label: seat.label })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, membership.seatId)))
    .where(and(eq(membership.partnershipId, partnershipId), eq(membership.id, membershipId)));
  if (!found) throw new NotFound();
  return found;
}
