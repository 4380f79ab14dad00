import type { Sql } from "postgres";
import { APPEND_ONLY, DISTRIBUTED, LOCAL, REFERENCE } from "@/db/tables";

type Row = Record<string, string>;
type Lists = { distributed: readonly string[]; reference: readonly string[]; local: readonly string[]; appendOnly: readonly string[] };
const OURS: Lists = { distributed: DISTRIBUTED, reference: REFERENCE, local: LOCAL, appendOnly: APPEND_ONLY };

/**
 * What a distributed PostgreSQL, or the second lock, could not live with, as sentences. Walks the migrated catalogue, so it
 * sees what is there and not what the code meant.
 */
export async function faultsOf(sql: Sql, lists: Lists = OURS): Promise<string[]> {
  const inList = (name: string) => [...lists.distributed, ...lists.reference, ...lists.local].filter((one) => one === name).length;
  const faults: string[] = [];
  const tables = await sql<{ name: string; rls: boolean; forced: boolean; owner: string }[]>`
    select relname as name, relrowsecurity as rls, relforcerowsecurity as forced, pg_get_userbyid(relowner) as owner
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
  for (const { name } of tables) if (inList(name) !== 1) faults.push(`${name} must stand in exactly one list of db/tables.ts.`);
  for (const name of [...lists.distributed, ...lists.reference, ...lists.local]) if (!tables.some((t) => t.name === name)) faults.push(`${name} is listed and not there.`);
  for (const table of tables.filter((t) => lists.distributed.includes(t.name))) {
    if (!table.rls || !table.forced) faults.push(`${table.name} has no forced row-level security.`);
    if (table.owner === "alongside_app") faults.push(`${table.name} belongs to the app's role.`);
  }
  return [...faults, ...(await nameFaults(sql)), ...(await keyFaults(sql, lists)), ...(await foreignKeyFaults(sql, lists)), ...(await otherFaults(sql, lists))];
}

/** PostgreSQL keeps 63 bytes of a name without a word: one that fills them was cut short, or is as good as. */
async function nameFaults(sql: Sql): Promise<string[]> {
  const names = await sql<Row[]>`
    select conname as name, 'constraint' as what from pg_constraint where connamespace = 'public'::regnamespace and octet_length(conname) >= 63
    union select relname, 'index' from pg_class where relnamespace = 'public'::regnamespace and relkind in ('i', 'I') and octet_length(relname) >= 63`;
  return names.map(({ what, name }) => `The ${what} ${name} has a name that PostgreSQL cuts short: give it a shorter one in db/schema.`);
}

async function keyFaults(sql: Sql, { distributed }: Lists): Promise<string[]> {
  const keys = await sql<Row[]>`
    select t.relname as table, i.relname as index, a.attname as first from pg_index x
    join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
    where x.indisunique and t.relnamespace = 'public'::regnamespace`;
  const columns = await sql<Row[]>`select table_name as table from information_schema.columns
    where table_schema = 'public' and column_name = 'partnership_id' and is_nullable = 'NO' and data_type = 'uuid'`;
  const primary = await sql<Row[]>`select relname as table from pg_constraint c join pg_class t on t.oid = c.conrelid where contype = 'p'`;
  return distributed.flatMap((name) => [
    ...(columns.some((c) => c.table === name) ? [] : [`${name} has no partnership_id uuid not null.`]),
    ...(primary.some((c) => c.table === name) ? [] : [`${name} has no primary key.`]),
    ...keys.filter((k) => k.table === name && k.first !== "partnership_id").map((k) => `${k.index} of ${name} does not begin with partnership_id.`),
  ]);
}

async function foreignKeyFaults(sql: Sql, { distributed, reference, local }: Lists): Promise<string[]> {
  const keys = await sql<(Row & { ondelete: string; paired: boolean })[]>`
    select c.conname as name, f.relname as from, t.relname as to, c.confdeltype as ondelete,
      exists (select 1 from unnest(c.conkey, c.confkey) as k(a, b)
        join pg_attribute x on x.attrelid = c.conrelid and x.attnum = k.a and x.attname = 'partnership_id'
        join pg_attribute y on y.attrelid = c.confrelid and y.attnum = k.b and y.attname = 'partnership_id') as paired
    from pg_constraint c join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
    where c.contype = 'f' and f.relnamespace = 'public'::regnamespace`;
  return keys.flatMap((k) => [
    ...(distributed.includes(k.from!) && distributed.includes(k.to!) && !k.paired ? [`${k.name} could point at another partnership's row.`] : []),
    ...([...reference, ...local].includes(k.from!) && distributed.includes(k.to!) ? [`${k.name} leads from a shared table to a partnership's.`] : []),
    ...(["n", "d"].includes(k.ondelete) && distributed.includes(k.from!) ? [`${k.name} would set a value when its row is deleted.`] : []),
  ]);
}

async function otherFaults(sql: Sql, { appendOnly, distributed }: Lists): Promise<string[]> {
  const triggers = await sql<Row[]>`select tgname as name, relname as table from pg_trigger g join pg_class t on t.oid = g.tgrelid
    where not tgisinternal and t.relnamespace = 'public'::regnamespace`;
  const granted = await sql<Row[]>`select table_name as table, privilege_type as verb from information_schema.role_table_grants
    where grantee = 'alongside_app' and table_schema = 'public'`;
  const policies = await sql<Row[]>`select tablename as table, policyname as name, qual, with_check as check from pg_policies where schemaname = 'public'`;
  const serials = await sql<Row[]>`select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and column_default like 'nextval%' and data_type = 'integer'`;
  const names = (p: Row) => p.qual?.includes("app.partnership_id") && p.check?.includes("app.partnership_id");
  return [
    ...triggers.map((t) => `${t.table} has a trigger (${t.name}).`),
    ...appendOnly.flatMap((name) => granted.filter((g) => g.table === name && ["UPDATE", "DELETE", "TRUNCATE"].includes(g.verb!)).map((g) => `${name} is only ever added to, and the app may ${g.verb!.toLowerCase()}.`)),
    ...distributed.filter((name) => !policies.some((p) => p.table === name && names(p))).map((name) => `${name} has no policy on app.partnership_id for both reading and writing.`),
    ...policies.filter((p) => distributed.includes(p.table!) && !names(p)).map((p) => `${p.table} has a policy (${p.name}) that lets other partnerships through.`),
    ...serials.map((s) => `${s.table}.${s.column} counts with a small serial.`),
  ];
}
