import { sql, type SQL } from "drizzle-orm";
import type { Here } from "@/lib/access/see";
import { londonDay } from "@/lib/work/dates";
import { STAGE_KEYS } from "@/db/keys";
import { DIFFERS_FROM, SORTS, type Cursor, type Filter, type Only, type Says, type Sort } from "./rules";

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
/** The lead says two rungs more, or higher, than the record shows. Nothing shown yet stands below the lowest rung. */
export const lessShown = sql`lead_rung - coalesce(record_rung, 0) >= ${DIFFERS_FROM}`;
/** Aim before height: what the work aims for, or more, is what the record shows. */
export const didItsAim = sql`record_rung >= aim_rung`;

function saying(rung: SQL, band: SQL, says: Says): SQL {
  if (says === "nothing") return sql`${rung} is null`;
  return typeof says === "number" ? sql`${rung} = ${says}` : sql`${band} = ${says}`;
}

const ONLY_THESE: Record<Only, SQL> = {
  "did-aim": didItsAim,
  "differs": differing,
  "less-shown": lessShown,
  "no-parents": sql`not parents_in`,
  "settled-first": sql`settled_first`,
  "without-families": sql`decisions_with_families < decisions_made`,
  "unanswered": sql`points_answered < family_points`,
  "overdue": sql`overdue`,
};

/** Which of the `facts` the address asks for. */
export function asked({ organisation, lead, leadSays, parentsSay, recordShows, stage, from, to, only }: Filter): SQL {
  const all: SQL[] = [sql`true`];
  if (organisation) all.push(sql`organisation_id = ${organisation} and not coalesce(family_leads, false)`);
  if (lead === "family") all.push(sql`family_leads`);
  else if (lead) all.push(sql`lead_id = ${lead} and not coalesce(family_leads, false)`);
  if (leadSays !== undefined) all.push(saying(sql`lead_rung`, sql`lead_band`, leadSays));
  if (parentsSay !== undefined) all.push(sql`not sealed and ${saying(sql`heard_rung`, sql`heard_band`, parentsSay)}`);
  if (recordShows !== undefined) all.push(saying(sql`record_rung`, sql`record_band`, recordShows));
  if (stage) all.push(sql`stage = ${stage}`);
  if (from) all.push(sql`${london(sql`begun_at`)} >= ${from}::date`);
  if (to) all.push(sql`${london(sql`begun_at`)} <= ${to}::date`);
  if (only) all.push(ONLY_THESE[only]);
  return sql.join(all, sql` and `);
}

/** What a list is sorted by, and how its values are written in an address. */
const BY: Record<Sort, { column: SQL; type: "text" | "timestamptz" | "int"; down?: true }> = {
  newest: { column: sql`begun_at`, type: "timestamptz", down: true },
  oldest: { column: sql`begun_at`, type: "timestamptz" },
  title: { column: sql`title`, type: "text" },
  stage: { column: sql`array_position(array[${sql.join(STAGE_KEYS.map((stage) => sql`${stage}::text`), sql`, `)}], stage)`, type: "int" },
  gap: { column: sql`coalesce(abs(lead_rung - heard_rung), -1)`, type: "int", down: true },
  record: { column: sql`coalesce(record_rung, 0)`, type: "int" },
};

export const inOrder = Object.fromEntries(SORTS.map((sort) => [sort, BY[sort].down ? sql`${BY[sort].column} desc, work_id desc` : sql`${BY[sort].column}, work_id`])) as Record<Sort, SQL>;

/** The place of a work in a list, as an address carries it. */
export const placeIn = (sort: Sort): SQL => sql`to_json(${BY[sort].column}) #>> '{}'`;

const understood = { text: () => true, timestamptz: (key: string) => !Number.isNaN(Date.parse(key)), int: (key: string) => /^-?\d{1,4}$/.test(key) };

/** What comes after this place in the list; from the top where the place makes no sense. */
export function after(sort: Sort, cursor: Cursor | undefined): SQL {
  const { column, type, down } = BY[sort];
  if (!cursor || !understood[type](cursor.key)) return sql`true`;
  const key = type === "timestamptz" ? new Date(cursor.key).toISOString() : cursor.key;
  const place = sql`(${key}::${sql.raw(type)}, ${cursor.id}::uuid)`;
  return down ? sql`(${column}, work_id) < ${place}` : sql`(${column}, work_id) > ${place}`;
}
