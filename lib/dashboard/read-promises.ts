import { sql, type SQL } from "drizzle-orm";
import type { Here } from "@/lib/access/see";
import { londonDay } from "@/lib/work/dates";

const MOST_PROMISES = 12;

export type PromiseDone = { key: string; name: string; works: number; open: number; done: number; overdue: number };

/**
 * The promises of the charter in force, those with least done first: what is done, open and overdue for each, over the
 * `chosen` works, from what is kept with each of them.
 */
export const promisesOf = ({ partnership: { id: p }, now }: Here): SQL => sql`(with version as (select v.id from charter_version v where v.partnership_id = ${p} order by v.loaded_at desc, v.id desc limit 1),
    kept as materialized (select one ->> 'key' as key, count(*)::int as works, sum((one ->> 'open')::int)::int as open, sum((one ->> 'done')::int)::int as done,
        sum(case when one -> 'due' ->> 0 < ${londonDay(now)}::text then (select count(*) from jsonb_array_elements_text(one -> 'due') due where due < ${londonDay(now)}::text) else 0 end)::int as overdue
      from chosen cross join jsonb_array_elements(chosen.promises) one where one ->> 'version' = (select id::text from version) group by 1)
    select coalesce(json_agg(least order by least.done, least.open, least.position), '[]') from (
      select pr.key, pr.name, pr.position, coalesce(kept.works, 0) as works, coalesce(kept.open, 0) as open, coalesce(kept.done, 0) as done, coalesce(kept.overdue, 0) as overdue
      from version v join promise pr on pr.partnership_id = ${p} and pr.charter_version_id = v.id left join kept on kept.key = pr.key
      order by done, open, pr.position limit ${MOST_PROMISES}) least)`;
