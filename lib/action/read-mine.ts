import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Here } from "@/lib/access/see";
import { londonDay } from "@/lib/work/dates";
import type { ActionStatusKey } from "./statuses";

export type MyAction = { slug: string; title: string; number: number; what: string; due: string | null; status: ActionStatusKey; accepted: boolean; overdue: boolean; shared: number };
export type MyActions = { actions: MyAction[]; more: boolean };

/** Of each partnership. Whoever leads more than this finds the rest on the pages of the works. */
export const MOST_MINE = 50;

const statusOf = sql`coalesce((select s.status from action_status s where s.partnership_id = a.partnership_id and s.action_id = a.id order by s.number desc limit 1), 'not started')`;

/** What I am asked to lead or lead in one partnership: still to do, or finished. In works I sit in, those due first at the top. */
export const myActions = (finished: boolean) => async (seen: Here, reader: Reader): Promise<MyActions> => {
  const [p, today] = [seen.partnership.id, londonDay(seen.now)];
  const over = sql`status in ('done', 'embedded', 'stopped')`;
  const order = finished ? sql`due desc nulls last, added_at desc` : sql`accepted, due nulls last, added_at`;
  const rows = await reader.execute<MyAction>(sql`
    with mine as (
      select w.slug, w.title, a.id, a.partnership_id, a.number, a.what, a.due, a.added_at, ${statusOf} as status, l.accepted_at is not null as accepted
      from membership m
      join action_lead l on l.partnership_id = ${p} and l.membership_id = m.id and l.handed_back_at is null
      join action a on a.partnership_id = ${p} and a.id = l.action_id
      join work w on w.partnership_id = ${p} and w.id = a.work_id
      where m.partnership_id = ${p} and m.person_id = ${seen.person.id} and m.left_at is null),
    page as (select * from mine where ${finished ? over : sql`not ${over}`} order by ${order} limit ${MOST_MINE + 1})
    select slug, title, number, what, due::text as due, status, accepted, coalesce(due < ${today}::date and not ${over}, false) as overdue,
      (select count(*)::int from action_lead o join membership om on om.partnership_id = ${p} and om.id = o.membership_id
        where o.partnership_id = ${p} and o.action_id = page.id and o.handed_back_at is null and om.left_at is null) - 1 as shared
    from page order by ${order}`);
  return { actions: [...rows].slice(0, MOST_MINE), more: rows.length > MOST_MINE };
};
