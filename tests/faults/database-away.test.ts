import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closePool, DatabaseAway, inTransaction } from "@/db/client";
import { faultProxy } from "./proxy";

const straight = process.env.DATABASE_URL!;
let line: Awaited<ReturnType<typeof faultProxy>>;

beforeAll(async () => {
  line = await faultProxy(straight);
  process.env.DATABASE_URL = line.url;
  await closePool();
});
afterAll(async () => {
  process.env.DATABASE_URL = straight;
  await closePool();
  await line.stop();
});

const ask = () => inTransaction({}, (tx) => tx.execute(sql`select 1 as one`));
const answers = async () => expect((await ask())[0]).toEqual({ one: 1 });

test("PostgreSQL that closes at start-up: every request ends in a clear error, no storm of connections, and it heals by itself", async () => {
  line.become("close at start-up");
  await closePool();
  const tries = await Promise.allSettled([ask(), ask(), ask(), ask()]);
  expect(tries.every((t) => t.status === "rejected" && t.reason instanceof DatabaseAway)).toBe(true);
  const storm = line.connects();
  line.become("none");
  await answers();
  expect(storm).toBeLessThan(200);
}, 20_000);

test("a connection cut in the middle of a transaction: nothing half done, the next one works", async () => {
  await answers();
  const middle = inTransaction({}, async (tx) => {
    await tx.execute(sql`select 1`);
    line.cutEverything();
    await tx.execute(sql`select 2`);
  });
  await expect(middle).rejects.toThrow();
  await answers();
});

test("a black hole in the middle of a session ends at the deadline, and afterwards it heals", async () => {
  await answers();
  line.become("black hole");
  await expect(ask()).rejects.toBeInstanceOf(DatabaseAway);
  await expect(ask()).rejects.toBeInstanceOf(DatabaseAway);
  await expect(ask()).rejects.toBeInstanceOf(DatabaseAway);
  line.become("none");
  await answers();
}, 40_000);
