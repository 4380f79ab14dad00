import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { unknownTables } from "../../bench/plant.mjs";
import { faultsOf } from "./lint";

const sql = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
afterAll(() => sql.end());

test("the migrated schema has no fault", async () => {
  expect(await faultsOf(sql)).toEqual([]);
});

test("the bench knows to which piece of work the rows of every table belong", async () => {
  expect(await unknownTables(sql)).toEqual([]);
});

const good = "partnership_id uuid not null, id uuid not null, primary key (partnership_id, id)";
const lock = (table: string) => `alter table ${table} enable row level security; alter table ${table} force row level security;
  create policy own_partnership on ${table} using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid)
  with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);`;

/** Each bad schema is laid inside a transaction that is rolled back, and must be seen. */
const planted: [string, string, RegExp][] = [
  ["a table in no list", "create table stray (id int primary key)", /stray must stand in exactly one list/],
  ["no partnership in the key", `create table bad (partnership_id uuid not null, id uuid primary key); ${lock("bad")}`, /bad_pkey of bad does not begin/],
  ["no partnership at all", "create table bad (id uuid primary key)", /bad has no partnership_id/],
  ["a partnership that may be missing", `create table bad (partnership_id uuid, id uuid, unique (partnership_id, id)); ${lock("bad")}`, /bad has no partnership_id uuid not null/],
  ["a unique index over all partnerships", `create table bad (${good}, slug text unique); ${lock("bad")}`, /bad_slug_key of bad/],
  ["a key to another partnership's row", `create unique index work_by_id on work (id); create table bad (${good}, work_id uuid references work (id)); ${lock("bad")}`, /could point at another partnership's row/],
  ["row-level security not forced", `create table bad (${good}); alter table bad enable row level security`, /bad has no forced row-level security/],
  ["no policy", `create table bad (${good}); alter table bad enable row level security; alter table bad force row level security`, /bad has no policy/],
  ["a policy that lets all through", `create table bad (${good}); ${lock("bad")} create policy wide on bad using (true)`, /bad has a policy \(wide\)/],
  ["a policy for reading only", `create table bad (${good}); alter table bad enable row level security; alter table bad force row level security; create policy half on bad for select using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid)`, /bad has no policy/],
  ["a trigger", `create table bad (${good}); ${lock("bad")} create function f() returns trigger language plpgsql as 'begin return new; end'; create trigger t before insert on bad for each row execute function f()`, /bad has a trigger/],
  ["set null on delete", `create table bad (${good}, work_id uuid, foreign key (partnership_id, work_id) references work (partnership_id, id) on delete set null); ${lock("bad")}`, /would set a value/],
  ["the app may change history", "grant update on event to alongside_app", /event is only ever added to, and the app may update/],
  ["a shared table that leads into a partnership's", "alter table session add column p uuid, add column w uuid, add foreign key (p, w) references work (partnership_id, id)", /leads from a shared table/],
  ["a small serial", `create table bad (${good}, n serial); ${lock("bad")}`, /counts with a small serial/],
  ["a constraint's name that was cut short", `create table bad (${good}, constraint ${"long_".repeat(13)}name check (id is not null)); ${lock("bad")}`, /The constraint (long_){12}lon has a name that PostgreSQL cuts short/],
  ["an index's name that was cut short", `create table bad (${good}); create index ${"long_".repeat(13)}name on bad (partnership_id); ${lock("bad")}`, /The index (long_){12}lon has a name/],
  ["a table of the app's own", `create table bad (${good}); ${lock("bad")} grant create on schema public to alongside_app; alter table bad owner to alongside_app`, /belongs to the app's role/],
];

for (const [name, bad, says] of planted) {
  test(`the lint sees ${name}`, async () => {
    const { DISTRIBUTED, REFERENCE, LOCAL, APPEND_ONLY } = await import("@/db/tables");
    const distributed = /create table bad/.test(bad) ? [...DISTRIBUTED, "bad"] : DISTRIBUTED;
    let faults: string[] = [];
    await sql.begin(async (tx) => {
      await tx.unsafe(bad);
      faults = await faultsOf(tx as never, { distributed, reference: REFERENCE, local: LOCAL, appendOnly: APPEND_ONLY });
      throw new Error("rolled back");
    }).catch((error: Error) => expect(error.message).toBe("rolled back"));
    expect(faults.join("\n")).toMatch(says);
  });
}
