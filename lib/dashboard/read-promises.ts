import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Here } from "@/lib/access/see";
import { londonDay } from "@/lib/work/dates";
import { asked, factsFor, ONGOING } from "./facts";
import type { Filter } from "./rules";

const MOST_PROMISES = 12;

export type PromiseDone = { key: string; name: string; works: number; open: number; done: number; overdue: number };

/** The promises of the charter in force, those with least done first: what is done and open for each, over the works asked for. */
export const promisesLeastDone = (filter: Filter) => async (seen: Here, reader: Reader): Promise<PromiseDone[]> => {
  const p = seen.partnership.id;
  const rows = await reader.execute<PromiseDone>(sql`with ${factsFor(seen, ONGOING)},
    version as (select v.id from charter_version v where v.partnership_id = ${p} order by v.loaded_at desc, v.id desc limit 1),
    held as (select ap.promise_key, a.work_id, a.due, coalesce((select s.status from action_status s where s.partnership_id = a.partnership_id and s.action_id = a.id
        order by s.number desc limit 1), '') as status
      from version v join action_promise ap on ap.partnership_id = ${p} and ap.charter_version_id = v.id
      join action a on a.partnership_id = ap.partnership_id and a.id = ap.action_id
      where a.work_id in (select work_id from facts where ${asked(filter)}))
    select pr.key, pr.name, count(distinct h.work_id)::int as works,
      (count(h.work_id) filter (where h.status not in ('done', 'embedded', 'stopped')))::int as open,
      (count(h.work_id) filter (where h.status in ('done', 'embedded')))::int as done,
      (count(h.work_id) filter (where h.status not in ('done', 'embedded', 'stopped') and h.due < ${londonDay(seen.now)}::date))::int as overdue
    from version v join promise pr on pr.partnership_id = ${p} and pr.charter_version_id = v.id
    left join held h on h.promise_key = pr.key
    group by pr.key, pr.name, pr.position order by done, open, pr.position limit ${MOST_PROMISES}`);
  return [...rows];
};
