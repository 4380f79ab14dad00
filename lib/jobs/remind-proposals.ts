import { asc, eq, sql } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { inTransaction } from "@/db/client";
import { proposal } from "@/db/schema";
import { and } from "@/db/where";
import { remindOfProposal } from "@/lib/proposal/remind-of-proposal";
import { REMIND_DAYS_BEFORE } from "@/lib/proposal/rules";
import { tellItsDayHasPassed } from "@/lib/proposal/tell-its-day-has-passed";
import { daysAfter, londonDay } from "@/lib/work/dates";
import { eachPartnership } from "./each-partnership";

const AT_A_TIME = 200;

/** Proposals whose last day is two days away, or nearer: whoever has not answered is reminded once. */
export const remindProposalsIn = async (partnershipId: string, now: Date): Promise<void> => {
  const soon = and(eq(proposal.partnershipId, partnershipId), sql`${proposal.withdrawnAt} is null and ${proposal.endedAt} is null and ${proposal.remindedAt} is null
    and ${proposal.closesOn} between ${londonDay(now)}::date and ${londonDay(daysAfter(now, REMIND_DAYS_BEFORE))}::date`);
  const due = await inTransaction({ partnershipId, readOnly: true }, (tx) => tx.select({ id: proposal.id }).from(proposal).where(soon).orderBy(asc(proposal.closesOn)).limit(AT_A_TIME));
  for (const { id } of due) await remindOfProposal({ partnershipId, now }, { proposal: id });
};

const workGoesOn = sql`exists (select 1 from work w join work_now n on n.partnership_id = w.partnership_id and n.work_id = w.id
  where w.partnership_id = proposal.partnership_id and w.id = proposal.work_id and w.stopped_at is null and w.paused_at is null and n.stage <> 'closed')`;

/** Proposals whose last day has passed without an outcome: whoever put it is told once. */
export const tellWhoseDayHasPassed = async (partnershipId: string, now: Date): Promise<void> => {
  const over = and(eq(proposal.partnershipId, partnershipId), sql`${proposal.withdrawnAt} is null and ${proposal.endedAt} is null and ${proposal.overToldAt} is null and ${proposal.closesOn} < ${londonDay(now)}::date`);
  const due = await inTransaction({ partnershipId, readOnly: true }, (tx) => tx.select({ id: proposal.id }).from(proposal).where(and(over, workGoesOn)).orderBy(asc(proposal.closesOn)).limit(AT_A_TIME));
  for (const { id } of due) await tellItsDayHasPassed({ partnershipId, now }, { proposal: id });
};

export const remindProposals: Task = async () => {
  const now = new Date();
  await eachPartnership(async (partnershipId) => {
    await remindProposalsIn(partnershipId, now);
    await tellWhoseDayHasPassed(partnershipId, now);
  });
};
