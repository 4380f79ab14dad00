import { sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Here } from "@/lib/access/see";
import { insideWork } from "@/lib/access/visible";
import type { Sector } from "@/lib/seat/sectors";
import { londonDay } from "@/lib/work/dates";
import { asked, factsFor, ONGOING } from "./facts";
import type { Cursor, Filter } from "./rules";

const WORKS_WITH_OVERDUE = 25;

/** What an action says of itself is for those with a seat in its work (rule 12); for everyone else it is a number. */
export type OverdueAction = { number: number; what: string | null; due: string; seats: { sector: Sector; label: string }[] };
export type OverdueWork = { id: string; slug: string; title: string; actions: OverdueAction[] };
export type OverduePage = { works: OverdueWork[]; next: Cursor | null };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const afterPlace = (cursor: Cursor | undefined): SQL =>
  cursor && DAY.test(cursor.key) && !Number.isNaN(Date.parse(cursor.key)) ? sql`(next_due, work_id) > (${cursor.key}::date, ${cursor.id}::uuid)` : sql`true`;

/** Which seats lead it: those asked who have not handed it back. Seats, never people. */
const seatsThatLead = sql`(select coalesce(json_agg(distinct jsonb_build_object('sector', s.sector, 'label', s.label)), '[]') from action_lead l
  join membership m on m.partnership_id = l.partnership_id and m.id = l.membership_id join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id
  where l.partnership_id = a.partnership_id and l.action_id = a.id and l.handed_back_at is null)`;

const isOpen = sql`coalesce((select s.status from action_status s where s.partnership_id = a.partnership_id and s.action_id = a.id
  order by s.number desc limit 1), '') not in ('done', 'embedded', 'stopped')`;

/** Works with an action whose day has gone by, the earliest day first, each with those actions. */
export const overdueOf = (filter: Filter) => async (seen: Here, reader: Reader): Promise<OverduePage> => {
  const today = londonDay(seen.now);
  const rows = [...(await reader.execute<OverdueWork & { due: string }>(sql`with ${factsFor(seen, ONGOING)},
    page as (select * from facts where overdue and ${asked(filter)} and ${afterPlace(filter.overdueAfter)} order by next_due, work_id limit ${WORKS_WITH_OVERDUE + 1})
    select page.work_id as id, work.slug, page.title, page.next_due::text as due,
      (select coalesce(json_agg(json_build_object('number', a.number, 'what', case when ${insideWork(seen)} then a.what end, 'due', a.due, 'seats', ${seatsThatLead}) order by a.due, a.number), '[]') from action a
        where a.partnership_id = page.partnership_id and a.work_id = page.work_id and a.due < ${today}::date and ${isOpen}) as actions
    from page join work on work.partnership_id = page.partnership_id and work.id = page.work_id order by page.next_due, page.work_id`))];
  const works = rows.slice(0, WORKS_WITH_OVERDUE);
  const last = works.at(-1);
  return { works, next: rows.length > WORKS_WITH_OVERDUE && last ? { id: last.id, key: last.due } : null };
};
