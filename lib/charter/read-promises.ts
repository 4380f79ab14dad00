import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { mayHere, type Here } from "@/lib/access/see";
import type { ActionStatusKey } from "@/lib/action/statuses";
import { overdueOn, statusNow } from "@/lib/action/read";
import { londonDay } from "@/lib/work/dates";
import { inForce } from "./in-force";
import type { PromiseCount } from "./rules";

export type KeepingAction = { number: number; what: string; status: ActionStatusKey; due: string | null; overdue: boolean };
/** A work that keeps a promise, with how many of its actions do. Their words are for those with a seat: null for everybody else (rule 12). */
export type KeepingWork = PromiseCount & { slug: string; title: string; actions: KeepingAction[] | null };
export type KeptPromise = PromiseCount & { works: KeepingWork[]; moreWorks: number };

const WORKS_SHOWN = 8;

/** The actions that answer to each promise, over the works this person may see. An older version of the same charter counts: a promise keeps its key. */
function answering(seen: Here) {
  const [p, today] = [seen.partnership.id, londonDay(seen.now)];
  const sits = sql`exists (select 1 from membership me where me.partnership_id = ${p} and me.work_id = w.id and me.person_id = ${seen.person.id} and me.left_at is null)`;
  return sql`stands as materialized (
    select ap.promise_key as key, w.id as work_id, w.slug, w.title, w.begun_at, action.number, action.what, action.due::text as due, ${statusNow} as status, ${sits} as mine, ${overdueOn(today)} as is_late
    from action_promise ap
    join charter_version v on v.partnership_id = ${p} and v.id = ap.charter_version_id
      and v.charter_key = (select c.charter_key from charter_version c where ${inForce(sql`c`, seen.partnership.id, seen.now)} limit 1)
    join action on action.partnership_id = ${p} and action.id = ap.action_id
    join work w on w.partnership_id = ${p} and w.id = action.work_id
    where ap.partnership_id = ${p} and ${mayHere(seen, "see every outline") ? sql`true` : sits}),
    answering as (select *, status in ('done', 'embedded') as is_done, status in ('done', 'embedded', 'stopped') as is_over from stands)`;
}

const counts = sql`(count(*) filter (where not is_over))::int as open, (count(*) filter (where is_done))::int as done, (count(*) filter (where is_late))::int as overdue`;

/** How many actions answer to each promise of the charter in force. For people with a role; null for others. */
export async function actionsByPromise(seen: Here, reader: Reader): Promise<Record<string, PromiseCount> | null> {
  if (!mayHere(seen, "see every outline")) return null;
  const rows = await reader.execute<PromiseCount & { key: string }>(sql`with ${answering(seen)} select key, ${counts} from answering group by key`);
  return Object.fromEntries([...rows].map(({ key, ...count }) => [key, count]));
}

/** What is being done for each promise, in one statement: the works with most still to do first, those I sit in before others. */
export async function keptPromises(seen: Here, reader: Reader): Promise<Record<string, KeptPromise>> {
  const rows = await reader.execute<KeptPromise & { key: string }>(sql`with ${answering(seen)},
    of_work as (select key, slug, title, mine, begun_at, ${counts},
        case when mine then json_agg(json_build_object('number', number, 'what', what, 'status', status, 'due', due, 'overdue', is_late) order by is_over, due nulls last, number) end as actions
      from answering group by key, work_id, slug, title, mine, begun_at),
    placed as (select *, row_number() over (partition by key order by mine desc, open desc, begun_at desc) as nth from of_work)
    select key, sum(open)::int as open, sum(done)::int as done, sum(overdue)::int as overdue, greatest(count(*)::int - ${WORKS_SHOWN}, 0) as "moreWorks",
      json_agg(json_build_object('slug', slug, 'title', title, 'open', open, 'done', done, 'overdue', overdue, 'actions', actions) order by nth) filter (where nth <= ${WORKS_SHOWN}) as works
    from placed group by key`);
  return Object.fromEntries([...rows].map(({ key, ...kept }) => [key, kept]));
}
