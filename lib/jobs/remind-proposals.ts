import { asc, eq, sql } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { inTransaction } from "@/db/client";
import { proposal } from "@/db/schema";
import { and } from "@/db/where";
import { remindOfProposal } from "@/lib/proposal/remind-of-proposal";
import { REMIND_DAYS_BEFORE } from "@/lib/proposal/rules";
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

export const remindProposals: Task = async () => {
  const now = new Date();
  await eachPartnership((partnershipId) => remindProposalsIn(partnershipId, now));
};
