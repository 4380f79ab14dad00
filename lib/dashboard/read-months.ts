import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Here } from "@/lib/access/see";

const MOST_MONTHS = 36;

/** How many works the record showed on each rung at the end of a month. `rung` is its place, null where not enough was recorded. */
export type MonthOnRung = { day: string; ladder: string; rung: number | null; works: number };

/** Month by month, from the readings that were kept then: a figure of last year does not move when rules do. */
export async function monthsKept(seen: Here, reader: Reader): Promise<MonthOnRung[]> {
  const p = seen.partnership.id;
  const rows = await reader.execute<MonthOnRung>(sql`with months as (select distinct k.day from reading_kept k where k.partnership_id = ${p} and k.kept_because = 'month end' order by k.day desc limit ${MOST_MONTHS})
    select k.day::text as day, k.ladder_version_id as ladder, r.position as rung, count(*)::int as works
    from months join reading_kept k on k.partnership_id = ${p} and k.day = months.day and k.kept_because = 'month end'
    left join rung r on r.partnership_id = k.partnership_id and r.ladder_version_id = k.ladder_version_id and r.key = k.rung_key
    group by 1, 2, 3 order by 1 desc, 2, 3 desc nulls last`);
  return [...rows];
}
