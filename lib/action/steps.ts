import { desc, eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { action, actionLead, actionStatus, membership, promise } from "@/db/schema";
import { and } from "@/db/where";
import { FieldRefusal, NotFound } from "@/lib/access/refusal";
import { endsBeforeItStarts, leadState } from "./rules";

type Action = typeof action.$inferSelect;

/** The action with this number in this very work. Throws NotFound. */
export async function theAction(tx: Reader, { partnershipId, workId }: { partnershipId: string; workId: string }, number: number): Promise<Action> {
  const [found] = await tx.select().from(action).where(and(eq(action.partnershipId, partnershipId), eq(action.workId, workId), eq(action.number, number)));
  if (!found) throw new NotFound();
  return found;
}

/** What was said of it last, or null while nothing was. */
export async function lastStatus(tx: Reader, { partnershipId, id }: Action): Promise<typeof actionStatus.$inferSelect | null> {
  const ofAction = and(eq(actionStatus.partnershipId, partnershipId), eq(actionStatus.actionId, id));
  const [last] = await tx.select().from(actionStatus).where(ofAction).orderBy(desc(actionStatus.number)).limit(1);
  return last ?? null;
}

export const leadOf = ({ partnershipId, id }: Action, membershipId: string) =>
  and(eq(actionLead.partnershipId, partnershipId), eq(actionLead.actionId, id), eq(actionLead.membershipId, membershipId));

/** The action, and what this member has said to leading it. Throws NotFound, also for somebody without a seat. */
export async function myPartIn(tx: Reader, of: { partnershipId: string; workId: string }, { number, membershipId }: { number: number; membershipId: string | null }) {
  if (!membershipId) throw new NotFound();
  const found = await theAction(tx, of, number);
  const mine = leadOf(found, membershipId);
  const [before] = await tx.select().from(actionLead).where(mine);
  return { found, mine, before, membershipId, state: before && leadState(before) };
}

export function daysInOrder(given: { starts: string | null; due: string | null }): void {
  if (endsBeforeItStarts(given)) throw new FieldRefusal("due", "The due day is before the start. Check both days.");
}

/** Only those with a seat today can be asked to lead. Throws FieldRefusal beside “leads”. */
export async function mustSitHere(tx: Reader, { partnershipId, workId }: { partnershipId: string; workId: string }, leads: string[]): Promise<void> {
  const here = and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), inArray(membership.id, leads), sql`${membership.leftAt} is null`);
  const found = await tx.select({ id: membership.id }).from(membership).where(here);
  if (found.length !== leads.length) throw new FieldRefusal("leads", "Choose people who have a seat in this work.");
}

/** Only promises of the charter the work is held against. Throws FieldRefusal beside “promises”. */
export async function mustBePromised(tx: Reader, partnershipId: string, charterVersionId: string | null, promises: string[]): Promise<void> {
  if (promises.length === 0) return;
  const ofCharter = charterVersionId && and(eq(promise.partnershipId, partnershipId), eq(promise.charterVersionId, charterVersionId), inArray(promise.key, promises));
  const found = ofCharter ? await tx.select({ key: promise.key }).from(promise).where(ofCharter) : [];
  if (found.length !== promises.length) throw new FieldRefusal("promises", "Choose promises of the charter this work is held against.");
}
