import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { inTransaction, type Tx } from "@/db/client";
import { partnership, work } from "@/db/schema";
import { and } from "@/db/where";
import { keepReadingsOf } from "@/lib/record/keep";
import { daysAfter, londonDay } from "@/lib/work/dates";

const AT_ONCE = 20;
const MOST_MONTHS = 24;

/** The last day of the month before this moment's. */
export const lastMonthEnd = (now: Date): string => monthEndBefore(londonDay(now));

const monthEndBefore = (day: string): string => londonDay(daysAfter(new Date(`${day.slice(0, 7)}-01T12:00:00Z`), -1));

/**
 * Days pass, and with them some readings. Each night every work is read again; and once for each month that has ended, as it
 * stood on its last day, so that figures of months stand side by side and do not move. Run twice, it changes nothing.
 */
export async function keepReadings(now: Date): Promise<void> {
  const partnerships = await inTransaction({ readOnly: true }, (reader) => reader.select({ id: partnership.id }).from(partnership).orderBy(asc(partnership.id)));
  for (const { id } of partnerships) await keepReadingsIn(id, now);
}

async function keepReadingsIn(partnershipId: string, now: Date): Promise<void> {
  for (let after: string | undefined; ; ) {
    const workIds = await someWorks(partnershipId, after);
    if (workIds.length === 0) return;
    await inTransaction({ partnershipId }, (tx) => keepThese(tx, { partnershipId, workIds, now }));
    after = workIds.at(-1);
  }
}

async function keepThese(tx: Tx, these: { partnershipId: string; workIds: string[]; now: Date }): Promise<void> {
  await lockWorks(tx, these);
  // Nights may have been missed: back, month by month, to the last one that is kept for all of them.
  for (let back = 0, monthEnd = lastMonthEnd(these.now); back < MOST_MONTHS; back++, monthEnd = monthEndBefore(monthEnd)) {
    const wanting = await wantingMonth(tx, these, monthEnd);
    if (wanting.length === 0) break;
    await keepReadingsOf(tx, { ...these, workIds: wanting, day: monthEnd, because: "month end" });
  }
  await keepReadingsOf(tx, { ...these, day: londonDay(these.now) });
}

type Works = { partnershipId: string; workIds: string[] };
const among = ({ partnershipId, workIds }: Works) => sql`w.partnership_id = ${partnershipId} and ${inArray(sql`w.id`, workIds)}`;

/** The same lock as a deed's: a reading stands before or after it, never beside it. */
const lockWorks = (tx: Tx, these: Works) => tx.execute(sql`select w.id from work w where ${among(these)} order by w.id for update`);

/** The works that had begun by the end of a month and for which it is not kept yet. */
async function wantingMonth(tx: Tx, these: Works, monthEnd: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`select w.id from work w where ${among(these)} and (w.begun_at at time zone 'Europe/London')::date <= ${monthEnd}::date
    and not exists (select 1 from reading_kept k where k.partnership_id = w.partnership_id and k.work_id = w.id and k.day = ${monthEnd}::date and k.kept_because = 'month end')`);
  return rows.map(({ id }) => id);
}

async function someWorks(partnershipId: string, after: string | undefined): Promise<string[]> {
  const which = and(eq(work.partnershipId, partnershipId), eq(work.recordedAfterwards, false), after === undefined ? sql`true` : sql`${work.id} > ${after}`);
  const rows = await inTransaction({ partnershipId, readOnly: true }, (reader) => reader.select({ id: work.id }).from(work).where(which).orderBy(asc(work.id)).limit(AT_ONCE));
  return rows.map(({ id }) => id);
}

export const keepReadingsJob: Task = () => keepReadings(new Date());
