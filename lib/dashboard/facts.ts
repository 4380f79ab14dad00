import { sql, type SQL } from "drizzle-orm";
import type { Here } from "@/lib/access/see";
import { londonDay } from "@/lib/work/dates";
import { DIFFERS_FROM, type Cursor, type Filter, type Says, type Sort } from "./rules";

/**
 * Works in which this person sits in another seat that has not given its view for this stage: what parent carers say there
 * stays sealed to them, also in every count (rule 4; held against `maySeeView` by tests/dashboard).
 */
const sealedToMe = ({ partnership, person }: Here): SQL => sql`array(select m.work_id from membership m
  join work_now s on s.partnership_id = ${partnership.id} and s.work_id = m.work_id
  where m.partnership_id = ${partnership.id} and m.person_id = ${person.id} and m.left_at is null and m.seat_id is distinct from s.parents_seat_id
  and not exists (select 1 from seat_view v where v.partnership_id = ${partnership.id} and v.seat_id = m.seat_id and v.work_id = m.work_id
    and v.stage = s.view_stage and v.round = s.view_round and not v.beside))`;

const familyLeads = sql`n.lead_sector in ('parent-carers', 'young-people')`;
const settledFirst = sql`n.answer_settled_on is not null and (n.first_family_at is null or n.answer_settled_on < (n.first_family_at at time zone 'Europe/London')::date)`;

/** Every work of the partnership with what this person may know of it: one row each, from `work_now`. Named `facts`. */
export const factsFor = (seen: Here, which: SQL): SQL => sql`facts as (
  select n.*, lead.organisation_id, lead.name as lead_name, ${familyLeads} as family_leads, ${settledFirst} as settled_first, n.next_due < ${londonDay(seen.now)}::date as overdue,
    n.work_id = any (sealed.works) as sealed,
    case when n.work_id = any (sealed.works) then null else n.parents_rung end as heard_rung,
    case when n.work_id = any (sealed.works) then null else n.parents_band end as heard_band
  from work_now n cross join (select ${sealedToMe(seen)} as works) sealed
  left join profile lead on lead.partnership_id = ${seen.partnership.id} and lead.person_id = n.lead_id
  where n.partnership_id = ${seen.partnership.id} and ${which})`;

export const ONGOING = sql`not n.recorded_afterwards`;
export const AFTERWARDS = sql`n.recorded_afterwards`;

const london = (column: SQL) => sql`(${column} at time zone 'Europe/London')::date`;
export const differing = sql`abs(lead_rung - heard_rung) >= ${DIFFERS_FROM}`;

function saying(rung: SQL, band: SQL, says: Says): SQL {
  if (says === "nothing") return sql`${rung} is null`;
  return typeof says === "number" ? sql`${rung} = ${says}` : sql`${band} = ${says}`;
}

/** Which of the `facts` the address asks for. */
export function asked({ organisation, lead, leadSays, parentsSay, stage, from, to, only }: Filter): SQL {
  const all: SQL[] = [sql`true`];
  if (organisation) all.push(sql`organisation_id = ${organisation} and not coalesce(family_leads, false)`);
  if (lead === "family") all.push(sql`family_leads`);
  else if (lead) all.push(sql`lead_id = ${lead} and not coalesce(family_leads, false)`);
  if (leadSays !== undefined) all.push(saying(sql`lead_rung`, sql`lead_band`, leadSays));
  if (parentsSay !== undefined) all.push(sql`not sealed and ${saying(sql`heard_rung`, sql`heard_band`, parentsSay)}`);
  if (stage) all.push(sql`stage = ${stage}`);
  if (from) all.push(sql`${london(sql`begun_at`)} >= ${from}::date`);
  if (to) all.push(sql`${london(sql`begun_at`)} <= ${to}::date`);
  if (only === "differs") all.push(differing);
  if (only === "no-parents") all.push(sql`not parents_in`);
  if (only === "settled-first") all.push(sql`settled_first`);
  if (only === "overdue") all.push(sql`overdue`);
  return sql.join(all, sql` and `);
}

export const inOrder: Record<Sort, SQL> = {
  newest: sql`begun_at desc, work_id desc`,
  oldest: sql`begun_at, work_id`,
  title: sql`title, work_id`,
};

const isMoment = (key: string) => !Number.isNaN(Date.parse(key));

/** What comes after this place in the list; from the top where the place makes no sense. */
export function after(sort: Sort, cursor: Cursor | undefined): SQL {
  if (!cursor || (sort !== "title" && !isMoment(cursor.key))) return sql`true`;
  if (sort === "title") return sql`(title, work_id) > (${cursor.key}, ${cursor.id}::uuid)`;
  const place = sql`(${new Date(cursor.key).toISOString()}::timestamptz, ${cursor.id}::uuid)`;
  return sort === "newest" ? sql`(begun_at, work_id) < ${place}` : sql`(begun_at, work_id) > ${place}`;
}
