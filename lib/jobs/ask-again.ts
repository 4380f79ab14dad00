import { sql } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { inTransaction, readNowhere } from "@/db/client";
import { partnership } from "@/db/schema";
import { askOnceMore, remindInvited } from "@/lib/invitation/remind";
import { ASK_ONCE_MORE_AFTER_DAYS, MOST_LETTERS, REMIND_AFTER_DAYS } from "@/lib/invitation/rules";
import { daysAfter } from "@/lib/work/dates";

/** Never a flood: what is left waits for the next day. */
const MOST_A_DAY = 200;

/**
 * Who waits for a reminder, or said "not now" four weeks ago. Only whom to look at: the deeds judge again, one by one. Whoever
 * will never be written to again is not among them, so that they do not stand in the way of the others.
 */
const due = (partnershipId: string, now: Date) =>
  inTransaction({ partnershipId, readOnly: true }, (reader) =>
    reader.execute<{ id: string; notNow: boolean }>(sql`select i.id, i.not_now_at is not null as "notNow" from invitation i
      join work w on w.partnership_id = ${partnershipId} and w.id = i.work_id and w.stopped_at is null and w.paused_at is null
      join work_now n on n.partnership_id = ${partnershipId} and n.work_id = i.work_id and n.stage <> 'closed'
      where i.partnership_id = ${partnershipId} and i.sent_at is not null and i.accepted_at is null and i.declined_at is null and i.withdrawn_at is null
        and i.someone_else_at is null and i.wrong_person_at is null and i.named_at is null and i.asked_once_more_at is null
        and (i.not_now_at is null and i.reminded_at is null and i.generation = 1 and i.expires_at > ${now.toISOString()} and (i.not_reached_at is null or i.delivered_at is not null)
            and i.sent_at < ${daysAfter(now, 1 - REMIND_AFTER_DAYS).toISOString()}
          or i.generation < ${MOST_LETTERS} and greatest(i.not_now_at, i.sent_at) < ${daysAfter(now, 1 - ASK_ONCE_MORE_AFTER_DAYS).toISOString()} and i.not_now_at is not null)
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
