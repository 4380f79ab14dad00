import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { leadAsk, type leadAsk as Asks } from "@/db/schema";
import { and } from "@/db/where";
import { policy } from "@/lib/access/policy";
import { NotFound, Refusal } from "@/lib/access/refusal";
import type { Standing } from "@/lib/access/standing";
import type { LeadSide } from "./words";

export const isOpenAsk = sql`${leadAsk.agreedAt} is null and ${leadAsk.putOffAt} is null and ${leadAsk.declinedAt} is null and ${leadAsk.withdrawnAt} is null`;

export type LeadAsk = typeof Asks.$inferSelect;

export const openAskOf = (partnershipId: string, workId: string) => and(eq(leadAsk.partnershipId, partnershipId), eq(leadAsk.workId, workId), isOpenAsk);

/** Whoever may answer for the side that is asked: forum reps for the forum, practitioners and managers for the council and its partners. */
export const answersFor = (side: LeadSide, standing: Standing) => policy[side === "forum" ? "lead for the forum" : "lead for the council"](standing);

/** The ask that waits for this person's answer. Throws Refusal, or NotFound where it is no ask of this work. */
export async function askToAnswer({ tx, ...standing }: Standing & { tx: Tx }, id: string): Promise<LeadAsk> {
  const [asked] = await tx.select().from(leadAsk).where(and(eq(leadAsk.partnershipId, standing.partnership.id), eq(leadAsk.workId, standing.work.id), eq(leadAsk.id, id)));
  if (!asked) throw new NotFound();
  if (asked.agreedAt || asked.putOffAt || asked.declinedAt) throw new Refusal("Somebody has answered this already. Open the page again to read how.");
  if (asked.withdrawnAt) throw new Refusal("This was taken back. Nobody is asked to lead now.");
  if (!answersFor(asked.side, standing)) throw new Refusal("Only somebody of the side that is asked can answer: forum reps for the forum, practitioners and managers for the council and its partners.");
  return asked;
}

/** Where the lead passes on another way, nobody is asked any more. */
export const nobodyIsAskedNow = (tx: Tx, { partnershipId, workId, now }: { partnershipId: string; workId: string; now: Date }) =>
  tx.update(leadAsk).set({ withdrawnAt: now }).where(openAskOf(partnershipId, workId));
