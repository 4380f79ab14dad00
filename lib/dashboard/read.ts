import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Here } from "@/lib/access/see";
import { AFTERWARDS, asked, didItsAim, differing, factsFor, lessShown, ONGOING } from "./facts";
import { promisesOf, type PromiseDone } from "./read-promises";
import { SOON, type Band, type Filter, type Soon } from "./rules";

export type Bar = { ladder: string; rung: number; works: number };
export type Figures = {
  /** Works that go on or went on here, without those recorded afterwards; `all` counts them whatever the filter says. */
  works: number;
  all: number;
  /** Works that say what they aim for; of these, where the record shows it. */
  aimed: number;
  did: number;
  leadWith: number;
  parentsWith: number;
  noParents: number;
  sealed: number;
  /** Of the works a family has joined, half had the first one within this many days of the idea. */
  days: number | null;
  joined: number;
  settledFirst: number;
  differ: number;
  lessShown: number;
  recordWith: number;
  soon: Record<Soon, number>;
  decisions: number;
  withFamilies: number;
  withoutFamilies: number;
  points: number;
  answered: number;
  unanswered: number;
  overdue: number;
  lead: Bar[];
  parents: Bar[];
  record: Bar[];
  promises: PromiseDone[];
};

const bars = (rung: ReturnType<typeof sql>) => sql`(select coalesce(json_agg(json_build_object('ladder', ladder_version_id, 'rung', rung, 'works', works)), '[]')
  from (select ladder_version_id, ${rung} as rung, count(*)::int as works from chosen where ${rung} is not null group by 1, 2) counted)`;

/** How many works had their first family within so many days: each work stands in one bar. */
const SOON_COUNTS = sql`select json_build_object(${sql.join(SOON.flatMap(({ key, most }, at) => {
  const over = SOON[at - 1]?.most ?? null;
  const within = [...(over === null ? [] : [sql`days > ${over}`]), ...(most === null ? [] : [sql`days <= ${most}`])];
  return [sql.raw(`'${key}'`), sql`count(*) filter (where ${sql.join(within, sql` and `)})`];
}), sql`, `)}) from days`;

/** Every figure of the dashboard in one statement, over one kept row for each work. */
export const figuresOf = (filter: Filter) => async (seen: Here, reader: Reader): Promise<Figures> => {
  const [row] = await reader.execute<Figures>(sql`with ${factsFor(seen, ONGOING)}, chosen as materialized (select * from facts where ${asked(filter)}), days as (
      select (first_family_at at time zone 'Europe/London')::date - (begun_at at time zone 'Europe/London')::date as days from chosen where first_family_at is not null)
    select count(*)::int as works, (select count(*)::int from work_now n where n.partnership_id = ${seen.partnership.id} and ${ONGOING}) as all,
      count(*) filter (where lead_band = 'with')::int as "leadWith", count(*) filter (where heard_band = 'with')::int as "parentsWith",
      count(*) filter (where not parents_in)::int as "noParents", count(*) filter (where sealed)::int as sealed,
      (select percentile_disc(0.5) within group (order by days) from days) as days, (select count(*)::int from days) as joined,
      count(*) filter (where settled_first)::int as "settledFirst", count(*) filter (where ${differing})::int as differ, count(*) filter (where overdue)::int as overdue,
      count(aim_rung)::int as aimed, count(*) filter (where ${didItsAim})::int as did, count(*) filter (where ${lessShown})::int as "lessShown",
      count(*) filter (where record_band = 'with')::int as "recordWith", (${SOON_COUNTS}) as soon,
      coalesce(sum(decisions_made), 0)::int as decisions, coalesce(sum(decisions_with_families), 0)::int as "withFamilies",
      count(*) filter (where decisions_with_families < decisions_made)::int as "withoutFamilies",
      coalesce(sum(family_points), 0)::int as points, coalesce(sum(points_answered), 0)::int as answered,
      count(*) filter (where points_answered < family_points)::int as unanswered,
      ${bars(sql`lead_rung`)} as lead, ${bars(sql`heard_rung`)} as parents, ${bars(sql`record_rung`)} as record, ${promisesOf(seen)} as promises
    from chosen`);
  return row!;
};

export type LadderUsed = { id: string; name: string; credit: string; link: string; inForce: boolean; rungs: { key: string; position: number; name: string; band: Band }[] };

/** Two versions of one name are told apart where both are shown. */
const apart = sql`case when exists (select 1 from ladder_version o where o.partnership_id = l.partnership_id and o.name = l.name and o.id <> l.id) then ', ' || l.version else '' end`;
const ladders = (p: string) => sql`(select coalesce(json_agg(json_build_object('id', l.id, 'name', l.name || ${apart}, 'credit', l.credit, 'link', l.link, 'inForce', l.in_force_from is not null,
    'rungs', (select json_agg(json_build_object('key', r.key, 'position', r.position, 'name', r.name, 'band', r.band) order by r.position desc) from rung r
      where r.partnership_id = l.partnership_id and r.ladder_version_id = l.id)) order by l.in_force_from desc nulls last, l.id), '[]') from ladder_version l where l.partnership_id = ${p})`;

/** The ladders of the partnership, the one in force first. */
export async function laddersOf(seen: Here, reader: Reader): Promise<LadderUsed[]> {
  const [row] = await reader.execute<{ ladders: LadderUsed[] }>(sql`select ${ladders(seen.partnership.id)} as ladders`);
  return row!.ladders;
}

export type Choices = { organisations: { id: string; name: string }[]; leads: { id: string; name: string }[]; familyLeads: boolean };
export type Afterwards = { slug: string; title: string; kind: string; facts: number };
export type Around = Choices & { ladders: LadderUsed[]; afterwards: Afterwards[] };
const MOST_AFTERWARDS = 100;

/** Works that the area published, recorded afterwards. They have no dates and no reading, so they stand apart. */
const afterwards = (p: string) => sql`(select coalesce(json_agg(json_build_object('slug', slug, 'title', title, 'kind', kind, 'facts', facts) order by title, id), '[]') from (
  select w.id, w.slug, n.title, w.kind, coalesce(array_length(w.published, 1), 0) as facts from work_now n join work w on w.partnership_id = n.partnership_id and w.id = n.work_id
  where n.partnership_id = ${p} and ${AFTERWARDS} order by n.title, n.work_id limit ${MOST_AFTERWARDS}) published)`;

/**
 * What stands around the works, in one statement: the ladders, which organisations and leads there are to choose from (a lead
 * in a family seat is not named, rule 12), and what was published and recorded afterwards.
 */
export async function aroundOf(seen: Here, reader: Reader): Promise<Around> {
  const p = seen.partnership.id;
  const [row] = await reader.execute<Around>(sql`with lead as (
      select p.person_id as id, p.name, p.organisation_id from profile p where p.partnership_id = ${p} and exists (select 1 from work_now n
        where n.partnership_id = ${p} and n.lead_id = p.person_id and n.lead_sector not in ('parent-carers', 'young-people')))
    select (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name), '[]') from lead) as leads,
      (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from organisation o
        where o.partnership_id = ${p} and o.id in (select organisation_id from lead)) as organisations,
      exists (select 1 from work_now n where n.partnership_id = ${p} and n.lead_sector in ('parent-carers', 'young-people')) as "familyLeads",
      ${ladders(p)} as ladders, ${afterwards(p)} as afterwards`);
  return row!;
}
