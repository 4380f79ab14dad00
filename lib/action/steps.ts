import { desc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { action, actionLead, actionStatus } from "@/db/schema";
import { and } from "@/db/where";
import { FieldRefusal, NotFound } from "@/lib/access/refusal";
import { endsBeforeItStarts } from "./rules";

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

export function daysInOrder(given: { starts: string | null; due: string | null }): void {
  if (endsBeforeItStarts(given)) throw new FieldRefusal("due", "The due day is before the start. Check both days.");
}
