import { sql, type SQL } from "drizzle-orm";
import { STAGE_KEYS } from "@/db/keys";
import type { Reader } from "@/db/client";
import type { Here } from "@/lib/access/see";
import { insideWork, visibleWork } from "@/lib/access/visible";
import { after, factsFor, inOrder } from "@/lib/dashboard/facts";
import { cursorFrom, cursorWords, type Cursor } from "@/lib/dashboard/rules";
import type { Sector } from "@/lib/seat/sectors";
import type { Stage } from "./stages";

export const LISTED_A_PAGE = 25;
const MOST_LETTERS = 80;

export type ListFilter = { title: string; stage?: Stage; lead?: string; after?: Cursor };
export type ListedWork = {
  id: string; slug: string; title: string; idea: string; begunAt: string; stage: Stage; recordedAfterwards: boolean; kind: string; opened: boolean; mine: boolean;
  rests: "paused" | "stopped" | null; confirmed: boolean;
  leadName: string | null; leadSector: Sector | null; rungs: number;
  lead: { position: number; name: string } | null; parents: { position: number; name: string } | null; record: { position: number; name: string } | null; sealed: boolean;
  /** The rung shown is by a local rule; what the ladder as shipped shows (0 is not enough recorded), where any rung has tests of its own. */
  recordLocal: boolean; presetRung: number | null; preset: { position: number; name: string } | null;
};

type Sent = Record<string, string | string[] | undefined>;
const said = (value: string | string[] | undefined) => (typeof value === "string" ? value.trim() : "");
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What the address asks for; whatever it does not understand is left out. */
export function listFilterFrom(sent: Sent): ListFilter {
  const lead = said(sent.lead);
  return {
    title: said(sent.title).toWellFormed().replaceAll("\0", "").slice(0, MOST_LETTERS),
    stage: STAGE_KEYS.find((one) => one === said(sent.stage)),
    lead: lead === "family" || UUID.test(lead) ? lead : undefined,
    after: cursorFrom(said(sent.after)),
  };
}

export function listAddress(at: string, { title, stage, lead }: ListFilter, next?: Cursor): string {
  const all: [string, string | undefined][] = [["title", title || undefined], ["stage", stage], ["lead", lead], ["after", next && cursorWords(next)]];
  const query = new URLSearchParams(all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return query.size === 0 ? at : `${at}?${query}`;
}

const ofThese = (which: SQL) => sql`exists (select 1 from work where work.partnership_id = n.partnership_id and work.id = n.work_id and ${which})`;
const likely = (title: string) => `%${title.replace(/[\\%_]/g, "\\$&")}%`;

function matching({ title, stage, lead }: ListFilter): SQL {
  const all: SQL[] = [sql`true`];
  if (title) all.push(sql`title ilike ${likely(title)}`);
  if (stage) all.push(sql`stage = ${stage} and not recorded_afterwards`);
  if (lead === "family") all.push(sql`family_leads`);
  else if (lead) all.push(sql`lead_id = ${lead} and not coalesce(family_leads, false)`);
  return sql.join(all, sql` and `);
}

const rung = (place: SQL) => sql`(select json_build_object('position', r.position, 'name', r.name) from rung r
  where r.partnership_id = page.partnership_id and r.ladder_version_id = page.ladder_version_id and r.position = ${place})`;

const mine = ({ person }: Here) => sql`exists (select 1 from membership me where me.partnership_id = chosen.partnership_id and me.work_id = chosen.work_id
  and me.person_id = ${person.id} and me.left_at is null)`;

/** A lead in a family seat is named to those inside only (rule 12). */
const columns = sql`page.work_id as id, w.slug, page.title, w.idea, to_json(page.begun_at) as "begunAt", page.stage, page.recorded_afterwards as "recordedAfterwards",
  w.kind, w.opened_at is not null as opened,
  case when w.stopped_at is not null then 'stopped' when w.paused_at is not null then 'paused' end as rests, w.closing_confirmed_at is not null as confirmed, page.mine, case when page.family_leads and not page.mine then null else page.lead_name end as "leadName",
  page.lead_sector as "leadSector", page.sealed, ${rung(sql`page.lead_rung`)} as lead, ${rung(sql`page.heard_rung`)} as parents, ${rung(sql`page.record_rung`)} as record,
  page.record_local as "recordLocal", page.preset_rung as "presetRung", ${rung(sql`page.preset_rung`)} as preset,
  (select count(*)::int from rung r where r.partnership_id = page.partnership_id and r.ladder_version_id = page.ladder_version_id) as rungs`;

async function rowsOf(seen: Here, reader: Reader, these: SQL, which: SQL, limit: number): Promise<ListedWork[]> {
  const rows = await reader.execute<ListedWork>(sql`with ${factsFor(seen, ofThese(these))},
    chosen as (select * from facts where ${which} order by ${inOrder.newest} limit ${limit}),
    page as (select chosen.*, ${mine(seen)} as mine, row_number() over (order by ${inOrder.newest}) as nth from chosen)
    select ${columns} from page join work w on w.partnership_id = page.partnership_id and w.id = page.work_id order by page.nth`);
  return [...rows];
}

export type WorkList = { works: ListedWork[]; next: Cursor | null };

/** One page of the works this person may see, the newest first. */
export const worksListed = (filter: ListFilter) => async (seen: Here, reader: Reader): Promise<WorkList> => {
  const rows = await rowsOf(seen, reader, visibleWork(seen), sql`${matching(filter)} and ${after("newest", filter.after)}`, LISTED_A_PAGE + 1);
  const works = rows.slice(0, LISTED_A_PAGE);
  const last = works.at(-1);
  return { works, next: rows.length > LISTED_A_PAGE && last ? { id: last.id, key: last.begunAt } : null };
};

/** The works in which this person has a seat, the newest first. */
export const myWorks = (seen: Here, reader: Reader): Promise<ListedWork[]> => rowsOf(seen, reader, insideWork(seen), sql`true`, LISTED_A_PAGE);

export type LeadChoices = { leads: { id: string; name: string }[]; familyLeads: boolean };

/** The leads of the works this person may see. */
export async function leadsListed(seen: Here, reader: Reader): Promise<LeadChoices> {
  const p = seen.partnership.id;
  const [row] = await reader.execute<LeadChoices>(sql`with seen_leads as (select distinct n.lead_id, n.lead_sector in ('parent-carers', 'young-people') as family
      from work_now n where n.partnership_id = ${p} and n.lead_id is not null and ${ofThese(visibleWork(seen))})
    select (select coalesce(json_agg(json_build_object('id', l.person_id, 'name', l.name) order by l.name), '[]') from profile l
      where l.partnership_id = ${p} and l.person_id in (select lead_id from seen_leads where not coalesce(family, false))) as leads,
      exists (select 1 from seen_leads where family) as "familyLeads"`);
  return row!;
}
