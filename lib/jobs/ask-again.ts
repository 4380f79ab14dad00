import { sql } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { inTransaction, readNowhere } from "@/db/client";
import { partnership } from "@/db/schema";
import { askOnceMore, remindInvited } from "@/lib/invitation/remind";
import { ASK_ONCE_MORE_AFTER_DAYS, REMIND_AFTER_DAYS } from "@/lib/invitation/rules";
import { daysAfter } from "@/lib/work/dates";

/** Never a flood: what is left waits for the next day. */
const MOST_A_DAY = 200;

/** Who waits for a reminder, or said "not now" four weeks ago. Only whom to look at: the deeds judge again, one by one. */
const due = (partnershipId: string, now: Date) =>
  inTransaction({ partnershipId, readOnly: true }, (reader) =>
    reader.execute<{ id: string; notNow: boolean }>(sql`select i.id, i.not_now_at is not null as "notNow" from invitation i
      where i.partnership_id = ${partnershipId} and i.sent_at is not null and i.accepted_at is null and i.declined_at is null and i.withdrawn_at is null
        and i.asked_once_more_at is null and (i.not_now_at is null and i.reminded_at is null and i.sent_at < ${daysAfter(now, 1 - REMIND_AFTER_DAYS).toISOString()}
          or i.not_now_at < ${daysAfter(now, 1 - ASK_ONCE_MORE_AFTER_DAYS).toISOString()})
      order by i.sent_at limit ${MOST_A_DAY}`));

/** The worker's one look a day at who has not answered, in each partnership. */
export async function askAgain(now: Date): Promise<void> {
  const everywhere = await readNowhere((reader) => reader.select({ id: partnership.id }).from(partnership));
  for (const { id: partnershipId } of everywhere) {
    for (const { id: invitationId, notNow } of await due(partnershipId, now)) {
      const at = { partnershipId, invitationId, now };
      await (notNow ? askOnceMore(at) : remindInvited(at));
    }
  }
}

export const askAgainJob: Task = () => askAgain(new Date());
