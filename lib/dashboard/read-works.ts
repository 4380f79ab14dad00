import { sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Here } from "@/lib/access/see";
import { SECTORS, type Sector } from "@/lib/seat/sectors";
import type { Stage } from "@/lib/work/stages";
import { after, asked, differing, factsFor, inOrder, ONGOING, placeIn } from "./facts";
import { DIFFERS_FROM, type Cursor, type Filter, type Sort } from "./rules";

export const WORKS_A_PAGE = 25;

export type SeatStanding = "joined" | "invited" | "empty" | "nobody";
export type SeatShown = { sector: Sector; label: string; stands: SeatStanding; because: string };
export type WorkRow = {
  id: string; slug: string; title: string; begunAt: string; stage: Stage; ladder: string;
  leadName: string | null; leadSector: Sector | null; leadRung: number | null; parentsRung: number | null; recordRung: number | null; sinceRung: number | null; onCourseRung: number | null; aimRung: number | null;
  /** The rung shown is by a local rule; what the ladder as shipped shows: 0 is not enough recorded, null where no rung has tests of its own. */
  recordLocal: boolean; presetRung: number | null;
  sealed: boolean; seats: SeatShown[]; differSince: string | null; place: string;
};
export type WorkPage = { works: WorkRow[]; next: Cursor | null };

const seats = sql`(select coalesce(json_agg(json_build_object('sector', s.sector, 'label', s.label, 'because', coalesce(s.empty_because, ''), 'stands', case
    when exists (select 1 from membership m where m.partnership_id = s.partnership_id and m.seat_id = s.id and m.left_at is null) then 'joined'
    when s.emptied_at is not null then 'empty'
    when exists (select 1 from invitation i where i.partnership_id = s.partnership_id and i.seat_id = s.id and i.sent_at is not null
      and i.withdrawn_at is null and i.declined_at is null and i.someone_else_at is null and i.named_at is null and i.wrong_person_at is null and i.accepted_at is null) then 'invited'
    else 'nobody' end) order by s.added_at, s.id), '[]') from seat s where s.partnership_id = page.partnership_id and s.work_id = page.work_id)`;

/** The first of the rows in a run that says what the last one says: since when it has been said. */
const saidSince = (table: string, on: string, which: string) => `(select min(c.${on}) from ${table} c where c.partnership_id = page.partnership_id and c.work_id = page.work_id ${which}
  and not exists (select 1 from ${table} d where d.partnership_id = c.partnership_id and d.work_id = c.work_id and d.number >= c.number ${which.replaceAll("c.", "d.")}
    and d.rung_key <> (select e.rung_key from ${table} e where e.partnership_id = c.partnership_id and e.work_id = c.work_id ${which.replaceAll("c.", "e.")} order by e.number desc limit 1)))`;

/** Since when the two stand apart as they do now: from the later of the two sayings. */
const differSince = sql.raw(`case when abs(page.lead_rung - page.heard_rung) >= ${DIFFERS_FROM}
  then to_json(greatest(${saidSince("claim", "claimed_at", "")}, ${saidSince("seat_view", "given_at", "and c.seat_id = page.parents_seat_id and c.stage = page.view_stage and c.round = page.view_round and not c.beside")})) #>> '{}' end`);

/** A family's lead is not named to those outside (rule 12): the seat stands for them. */
const columns = sql`page.work_id as id, (select w.slug from work w where w.partnership_id = page.partnership_id and w.id = page.work_id) as slug, page.title, to_json(page.begun_at) as "begunAt", page.stage, page.ladder_version_id as ladder,
  case when page.family_leads then null else page.lead_name end as "leadName", page.lead_sector as "leadSector", page.lead_rung as "leadRung",
  page.heard_rung as "parentsRung", page.record_rung as "recordRung", page.since_rung as "sinceRung", page.on_course_rung as "onCourseRung",
  page.aim_rung as "aimRung", page.record_local as "recordLocal", page.preset_rung as "presetRung", page.sealed, ${seats} as seats, ${differSince} as "differSince"`;

async function rowsOf(reader: Reader, seen: Here, which: SQL, sort: Sort, limit: number): Promise<WorkRow[]> {
  const rows = await reader.execute<WorkRow>(sql`with ${factsFor(seen, ONGOING)}, 
    page as (select *, ${placeIn(sort)} as place, row_number() over (order by ${inOrder[sort]}) as nth from facts where ${which} order by ${inOrder[sort]} limit ${limit})
    select ${columns}, page.place from page order by page.nth`);
  for (const row of rows) row.seats.sort((a, b) => SECTORS.indexOf(a.sector) - SECTORS.indexOf(b.sector));
  return [...rows];
}

/** One page of the works the address asks for. */
export const worksOf = (filter: Filter) => async (seen: Here, reader: Reader): Promise<WorkPage> => {
  const which = sql`${asked(filter)} and ${after(filter.sort, filter.after)}`;
  const rows = await rowsOf(reader, seen, which, filter.sort, WORKS_A_PAGE + 1);
  const works = rows.slice(0, WORKS_A_PAGE);
  const last = works.at(-1);
  return { works, next: rows.length > WORKS_A_PAGE && last ? { id: last.id, key: last.place } : null };
};

/** The works where the lead and the parent carers stand two rungs apart or more, the widest apart first. */
export const differingWorks = (filter: Filter) => (seen: Here, reader: Reader): Promise<WorkRow[]> =>
  rowsOf(reader, seen, sql`${asked(filter)} and ${differing}`, "gap", WORKS_A_PAGE);
