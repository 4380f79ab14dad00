import { createHash, randomUUID } from "node:crypto";
import postgres from "postgres";
import { startEmbedded } from "@/db/embedded";
import { DISTRIBUTED } from "@/db/tables";

/** In every text of another partnership. Nobody of this one may ever read it. */
export const OF_ANOTHER = "quillfeather";
/** In every text inside one work of that partnership. Nobody without a seat in it may ever read it. */
export const OF_A_WORK = "thistledown";
/** What a partnership publishes: it may stand on that partnership's own public pages, and nowhere else. */
export const PUBLISHED = "lanternwort";
export const ELSEWHERE = "saltmarsh-and-fen";
export const THAT_WORK = "short-breaks-leaflet";

/** Texts that are no words: what code compares, what a page is found by, what a chain is checked by. */
const NO_WORDS = ["slug", "email", "hash", "before", "detail_digest", "salt", "kind", "key", "rung_key", "ladder_key", "promise_key", "stage", "box", "href", "link", "sector", "how", "role", "status", "hears", "came", "told", "deed", "first_key", "side", "rule", "made_where", "idea_from", "what_happened", "band"];
const PUBLISHES = ["charter_version", "definition_version", "promise", "ladder_version", "rung", "pledge", "organisation", "help_link"];
/** What was queued and what a form sent before: no page reads them. */
const NOT_COPIED = ["once", "letter"];
/** Rule 12: what everyone with a role may see of a work. Everything else of it is inside. */
const OUTLINE = ["work", "work_now", "settled_before", "work_outline", "lead_ask", "seat", "what_changed", "claim", "aim", "seat_view"];

type Sql = postgres.TransactionSql;
type Column = { name: string; type: string };

/**
 * A second partnership: all that the demo made in the first, under the same ids and addresses, with other people, and with our
 * words in each of its texts. A table that is added later is in it by itself.
 */
export async function plant(dataDir: string, from: string): Promise<Planted> {
  const { url } = await startEmbedded({ dir: dataDir });
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql.begin(async (tx) => {
    // The rows come table by table, not parents first.
    await tx`set local session_replication_role = replica`;
    await tx`create temp table becomes (id uuid primary key, other uuid not null) on commit drop`;
    await tx`insert into becomes select id, gen_random_uuid() from (select id from partnership where slug = ${from} union select person_id from profile where partnership_id = (select id from partnership where slug = ${from})) one`;
    await tx`insert into partnership (id, slug, name, team_name, is_demo, created_at) select b.other, ${ELSEWHERE}, 'Saltmarsh and Fen', ${PUBLISHED}, false, created_at from partnership p join becomes b on b.id = p.id`;
    await tx`insert into person (id, email, beside, created_at) select b.other, 'at-the-marsh-' || email, beside, created_at from person p join becomes b on b.id = p.id`;
    await tx`insert into belonging (person_id, partnership_id) select b.other, e.id from person p join becomes b on b.id = p.id, partnership e where e.slug = ${ELSEWHERE}`;
    await copyEachTable(tx, from);
  });
  return { signIn: (email) => aSession(sql, email), sitters: () => whoSits(sql), end: () => sql.end() };
}

export type Planted = {
  /** The session cookie of somebody of that partnership, by the address they have in this one. */
  signIn: (email: string) => Promise<string>;
  /** Who there has a seat in the work that holds its own word, by the address they have here. */
  sitters: () => Promise<string[]>;
  end: () => Promise<void>;
};

async function copyEachTable(sql: Sql, from: string): Promise<void> {
  const tables = new Map<string, Column[]>();
  for (const table of DISTRIBUTED.filter((one) => !NOT_COPIED.includes(one))) {
    tables.set(table, await sql<Column[]>`select column_name as name, udt_name as type from information_schema.columns where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`);
  }
  await insideThatWork(sql, tables, from);
  for (const [table, columns] of tables) {
    const names = columns.map(({ name }) => `"${name}"`).join(", ");
    const inWork = `(${idsOf(columns).map((name) => `t."${name}" in (select id from of_work)`).join(" or ") || "false"})`;
    const word = PUBLISHES.includes(table) ? `' ${PUBLISHED}'` : OUTLINE.includes(table) ? `' ${OF_ANOTHER}'` : `case when ${inWork} then ' ${OF_ANOTHER} ${OF_A_WORK}-of-${table}' else ' ${OF_ANOTHER}-of-${table}' end`;
    await sql.unsafe(`insert into ${table} (${names}) select ${columns.map((column) => valueOf(table, column, word)).join(", ")} from ${table} t where t.partnership_id = (select id from partnership where slug = '${from}')`);
  }
}

const idsOf = (columns: Column[]) => columns.filter(({ name, type }) => type === "uuid" && name !== "partnership_id").map(({ name }) => name);

/** The ids of that work, of all that is kept of it, and of what hangs on those: an answer on its point, an event's words on the event. */
async function insideThatWork(sql: Sql, tables: Map<string, Column[]>, from: string): Promise<void> {
  await sql`create temp table of_work (id uuid primary key) on commit drop`;
  await sql`insert into of_work select w.id from work w join partnership p on p.id = w.partnership_id where p.slug = ${from} and w.slug = ${THAT_WORK}`;
  for (const deeper of ["work_id", "chain_id", "action_id", "point_id"]) {
    for (const [table, columns] of tables) {
      const has = (name: string) => columns.some((one) => one.name === name);
      if (has("id") && has(deeper)) await sql.unsafe(`insert into of_work select id from ${table} where "${deeper}" in (select id from of_work) on conflict do nothing`);
    }
  }
}

const other = (value: string) => `coalesce((select b.other from becomes b where b.id = ${value}), ${value})`;

function valueOf(table: string, { name, type }: Column, word: string): string {
  const column = `t."${name}"`;
  if (type === "uuid") return other(column);
  if (type === "_uuid") return `array(select ${other("one")} from unnest(${column}) one)`;
  if (NO_WORDS.includes(name)) return column;
  if (table === "event_detail" && name === "canonical") return inItsTexts(column, word);
  // Named only where somebody gave a name (said_through_named_only).
  if (name === "supporter_name") return `case when ${column} = '' then '' else ${column} || ${word} end`;
  if (type === "text") return `${column} || ${word}`;
  return table === "comment_hiding" && type === "jsonb" ? `${inItsTexts(`${column}::text`, word)}::jsonb` : column;
}

const inItsTexts = (json: string, word: string) => String.raw`regexp_replace(${json}, '("(?:what|words|title|idea|name|because|notes|body|place)": ?"(?:[^"\\]|\\.)*)"', '\1' || ${word} || '"', 'g')`;

async function whoSits(sql: postgres.Sql): Promise<string[]> {
  const found = await sql<{ email: string }[]>`select replace(p.email, 'at-the-marsh-', '') as email from membership m join work w on w.partnership_id = m.partnership_id and w.id = m.work_id
    join partnership e on e.id = w.partnership_id join person p on p.id = m.person_id where e.slug = ${ELSEWHERE} and w.slug = ${THAT_WORK} and m.left_at is null and p.email is not null`;
  return found.map(({ email }) => email);
}

async function aSession(sql: postgres.Sql, email: string): Promise<string> {
  const token = randomUUID();
  const hash = createHash("sha256").update(token).digest("hex");
  await sql`insert into session (token_hash, person_id, created_at, expires_at) select ${hash}, id, now(), now() + interval '1 hour' from person where email = ${`at-the-marsh-${email}`}`;
  return token;
}
