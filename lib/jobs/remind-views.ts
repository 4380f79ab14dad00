import { eq, sql } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { inTransaction } from "@/db/client";
import { viewAsk } from "@/db/schema";
import { and } from "@/db/where";
import { remindOfView } from "@/lib/ladder/remind-of-view";
import { ASK_DAYS, REMIND_AFTER_DAYS } from "@/lib/ladder/rules";
import { daysAfter } from "@/lib/work/dates";
import { eachPartnership } from "./each-partnership";

const AT_A_TIME = 200;

/** Seats asked a week ago, that have not answered and were not reminded, are reminded once. */
export const remindViewsIn = async (partnershipId: string, now: Date): Promise<void> => {
  const [from, to] = [daysAfter(now, -ASK_DAYS), daysAfter(now, 1 - REMIND_AFTER_DAYS)].map((moment) => moment.toISOString());
  const due = and(eq(viewAsk.partnershipId, partnershipId), sql`${viewAsk.answeredAt} is null and ${viewAsk.remindedAt} is null and ${viewAsk.askedAt} between ${from} and ${to}`);
  const asks = await inTransaction({ partnershipId, readOnly: true }, (tx) => tx.select({ id: viewAsk.id }).from(viewAsk).where(due).orderBy(viewAsk.askedAt).limit(AT_A_TIME));
  for (const { id } of asks) await remindOfView({ partnershipId, now }, { ask: id });
};

export const remindViews: Task = async () => {
  const now = new Date();
  await eachPartnership((partnershipId) => remindViewsIn(partnershipId, now));
};
