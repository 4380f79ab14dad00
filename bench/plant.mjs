import postgres from "postgres";
import { Plain } from "../scripts/steps/plain.mjs";

const ALIKE = ["ladder_version", "rung", "charter_version", "promise", "organisation", "profile", "role_held", "definition_version", "draft_words", "pledge", "missing_work", "help_link", "school_holiday", "tests_proposed", "notice", "notice_dismissed", "rule_days", "hidden_here"];
const LEFT_OUT = ["letter", "once", "former_slug"];
/** So many copies of the demo are the same people's; the next so many are their colleagues', and so on. */
const COPIES_EACH = 3;
/** Which work a row belongs to, for tables that do not say so themselves. */
const WORK_OF = {
  work: "t.id",
  chain: "t.id",
  event: "t.chain_id",
  event_detail: "(select e.chain_id from event e where e.partnership_id = t.partnership_id and e.id = t.event_id)",
  point_answer: "(select q.work_id from point q where q.partnership_id = t.partnership_id and q.id = t.point_id)",
  fixed_open_line: "(select f.work_id from fixed_open f where f.partnership_id = t.partnership_id and f.id = t.fixed_open_id)",
  action_lead: "(select a.work_id from action a where a.partnership_id = t.partnership_id and a.id = t.action_id)",
  action_status: "(select a.work_id from action a where a.partnership_id = t.partnership_id and a.id = t.action_id)",
  action_promise: "(select a.work_id from action a where a.partnership_id = t.partnership_id and a.id = t.action_id)",
};

/**
 * Fills partnerships of any size with copies of the demo's pieces of work: seats, people, comments, views, actions and
 * events stand in them in proportion. The demo's own people sit in the first copies.
 */
export async function plant(ownerUrl, sizes) {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const demo = await theDemo(sql);
    const planted = { demo: { id: demo.id, slug: demo.slug } };
    for (const [slug, works] of Object.entries(sizes)) planted[slug] = await partnershipOf(sql, demo, slug, works);
    await sql`vacuum analyze`;
    return planted;
  } finally {
    await sql.end();
  }
}

async function theDemo(sql) {
  const [demo] = await sql`select id, slug from partnership where is_demo`;
  if (!demo) throw new Plain("The demo is not there: the bench fills its partnerships with copies of it.");
  await sql`create temp table place as select id, row_number() over (order by begun_at, id) - 1 as at, count(*) over () as works from work where partnership_id = ${demo.id}`;
  await sql`create temp table people as select person_id as id from profile where partnership_id = ${demo.id}`;
  await sql`create temp table same as select id from ladder_version union all select id from charter_version union all select id from organisation`;
  const [{ works }] = await sql`select count(*)::int as works from place`;
  return { ...demo, works, tables: await tablesOf(sql) };
}

/** Every table of a partnership with its columns, from the catalogue: a new column is copied without a word here. */
async function tablesOf(sql) {
  const tables = await ofPartnerships(sql);
  const unknown = tables.find((table) => !isKnown(table));
  if (unknown) throw new Plain(`The bench does not know which piece of work a row of ${unknown.name} belongs to: tell it in bench/plant.mjs.`);
  return tables.filter(({ name }) => !LEFT_OUT.includes(name));
}

/** The tables the bench could not copy. Held by a test, so that a new table is not first missed when somebody measures. */
export const unknownTables = async (sql) => (await ofPartnerships(sql)).filter((table) => !isKnown(table)).map(({ name }) => name);

const ofPartnerships = (sql) => sql`
  select c.table_name as name, array_agg(c.column_name::text) as columns, array_agg(c.column_name::text) filter (where c.data_type = 'uuid') as ids
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' group by c.table_name
  having 'partnership_id' = any(array_agg(c.column_name)) and c.table_name not in ('belonging', 'link')`;

const isKnown = (table) => workOf(table) !== undefined || [...ALIKE, ...LEFT_OUT].includes(table.name);
const workOf = ({ name, columns }) => WORK_OF[name] ?? (columns.includes("work_id") ? "t.work_id" : undefined);

async function partnershipOf(sql, demo, slug, works) {
  const [{ id }] = await sql`
    insert into partnership (id, slug, name, team_name, front_door, sendiass, source, created_at)
    select gen_random_uuid(), ${slug}, ${slug}, team_name, front_door, sendiass, source, created_at from partnership where id = ${demo.id} returning id`;
  await sql`insert into belonging (person_id, partnership_id) select person_id, ${id} from belonging where partnership_id = ${demo.id}`;
  await sql.begin(async (tx) => {
    // The copies keep to every rule already; checking each row again against its neighbours takes minutes.
    await tx`set local session_replication_role = replica`;
    for (const table of demo.tables) await tx.unsafe(copying(table), [demo.id, id, works]);
    for (const group of colleagues(demo, works)) await tx.unsafe(group, [id]);
  });
  return { id, slug };
}

function copying(table) {
  const columns = table.columns.map((column) => `"${column}"`).join(", ");
  const from = `insert into "${table.name}" (${columns}) select ${table.columns.map((column) => copied(table, column)).join(", ")} from "${table.name}" t`;
  if (ALIKE.includes(table.name)) return `${from} where t.partnership_id = $1 and $3::int > 0`;
  return `${from} join place on place.id = ${workOf(table)}
    cross join lateral generate_series(0, ($3::int - 1 - place.at) / place.works) as copy(n) where t.partnership_id = $1`;
}

/** Every copy of a work has ids of its own; ladder, charter and organisations are those of the partnership. */
function copied({ name, ids }, column) {
  if (column === "partnership_id") return "$2::uuid";
  if (ALIKE.includes(name)) return `t."${column}"`;
  if (ids.includes(column)) return copiedId(`t."${column}"`);
  if (name === "work" && column === "slug") return `t.slug || '-' || copy.n`;
  if (name === "work" && column === "begun_at") return `t.begun_at - copy.n * interval '1 hour'`;
  return `t."${column}"`;
}

const copiedId = (id) => `case when ${id} in (select id from same) then ${id}
  when ${id} in (select id from people) then ${colleague(id, `copy.n / ${COPIES_EACH}`)} else md5(copy.n || ${id}::text)::uuid end`;

const colleague = (id, group) => `case when ${group} = 0 then ${id} else md5('colleague ' || ${group} || ${id}::text)::uuid end`;

/** The people of the later copies, known in the partnership under the same names. */
function colleagues({ tables, works: worksOfDemo }, works) {
  const groups = `generate_series(1, ${Math.floor((works - 1) / worksOfDemo / COPIES_EACH)}) as groups(g)`;
  const { columns } = tables.find(({ name }) => name === "profile");
  const values = columns.map((column) => (column === "person_id" ? colleague("t.person_id", "g") : `t."${column}"`));
  return [
    `insert into person (id, email, created_at) select ${colleague("t.id", "g")}, g || '.' || t.email, t.created_at from person t join people using (id), ${groups} where $1::uuid is not null on conflict do nothing`,
    `insert into profile (${columns.map((column) => `"${column}"`).join(", ")}) select ${values.join(", ")} from profile t, ${groups} where t.partnership_id = $1`,
  ];
}
