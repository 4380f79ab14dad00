import { sql } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { inTransaction, readNowhere } from "@/db/client";
import { partnership } from "@/db/schema";
import { londonDay } from "@/lib/work/dates";
import { titleDayCame } from "@/lib/work/title-day-came";

/** Titles kept back until today are shown from this morning on, in each partnership. */
export async function showTitles(now: Date): Promise<void> {
  const everywhere = await readNowhere((reader) => reader.select({ id: partnership.id }).from(partnership));
  for (const { id: partnershipId } of everywhere) {
    const due = await inTransaction({ partnershipId, readOnly: true }, (reader) =>
      reader.execute<{ id: string }>(sql`select w.id from work w where w.partnership_id = ${partnershipId} and w.withheld_until <= ${londonDay(now)}::date limit 200`));
    for (const { id } of due) await titleDayCame({ partnershipId, now }, { workId: id });
  }
}

export const showTitlesJob: Task = () => showTitles(new Date());
