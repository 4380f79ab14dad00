import postgres from "postgres";
import { expect, test } from "vitest";
import { GET as healthz } from "@/app/healthz/route";
import { GET as readyz } from "@/app/readyz/route";
import { closePool } from "@/db/client";

const asOwner = async (does: (sql: postgres.Sql) => Promise<unknown>) => {
  const sql = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
  await does(sql).finally(() => sql.end());
};
const said = async (answer: Response) => [answer.status, await answer.text(), answer.headers.get("cache-control")];
const READY = [200, "ready\n", "no-store"];
const NOT_READY = [503, "not ready\n", "no-store"];

test("ready while the database has today's shape, or a newer one; not with yesterday's", async () => {
  expect(await said(await readyz())).toEqual(READY);
  await asOwner((sql) => sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of tomorrow', 9999999999999)`);
  expect(await said(await readyz())).toEqual(READY);
  await asOwner((sql) => sql`delete from drizzle.__drizzle_migrations where created_at in (9999999999999, (select max(created_at) from drizzle.__drizzle_migrations where created_at < 9999999999999))`);
  expect(await said(await readyz())).toEqual(NOT_READY);
});

test("without a database the process is still healthy, and says within about a second that it is not ready", async () => {
  const there = process.env.DATABASE_URL;
  process.env.DATABASE_URL = "postgres://nobody@10.255.255.1:5432/none";
  await closePool();
  const asked = performance.now();
  expect(await said(await readyz())).toEqual(NOT_READY);
  expect(performance.now() - asked).toBeLessThan(3_000);
  expect(await said(healthz())).toEqual([200, "ok\n", "no-store"]);
  process.env.DATABASE_URL = there;
  await closePool();
});
