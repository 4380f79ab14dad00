import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { startEmbedded, type Embedded } from "@/db/embedded";

/** One folder for all of them, in this order: each takes up what the one before left. */
const dir = mkdtempSync(join(tmpdir(), "alongside-embedded-"));
let started: Embedded[] = [];

afterEach(async () => {
  for (const server of started) await server.stop();
  started = [];
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function start(settings?: Record<string, string>) {
  const server = await startEmbedded({ dir, binaries: "embedded", settings });
  started.push(server);
  return server;
}

const pidFile = () => join(dir, "pg", "postmaster.pid");
const postmaster = () => Number(readFileSync(pidFile(), "utf8").split("\n")[0]);

async function ask<T>(url: string, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await question(sql);
  } finally {
    await sql.end({ timeout: 0 });
  }
}

test("it starts a PostgreSQL 18 that writes to the disk, folds Zoë's letters right, and stops without a trace", async () => {
  const server = await start();
  expect(server).toMatchObject({ adopted: false, isNew: true });
  const [row] = await ask(server.url, (sql) => sql`
    select current_database() as name, lower('ZOË') as zoe, current_setting('fsync') as fsync, current_setting('server_version_num')::int / 10000 as major`);
  expect(row).toEqual({ name: "alongside", zoe: "zoë", fsync: "on", major: 18 });
  const pid = postmaster();
  await server.stop();
  await server.gone;
  expect(existsSync(pidFile())).toBe(false);
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow("ESRCH"));
});

test("killed in the middle of writing, it has every row it acknowledged, at the same address", async () => {
  const before = await start();
  const sql = postgres(before.url, { max: 4, onnotice: () => {} });
  await sql`create table saved (n int primary key)`;
  const acknowledged: number[] = [];
  const writing = Array.from({ length: 4 }, async (_, lane) => {
    for (let n = lane; ; n += 4) acknowledged.push((await sql`insert into saved values (${n}) returning n`)[0]!.n);
  });
  const cut = Promise.allSettled(writing);
  while (acknowledged.length < 200) await sleep(5);
  process.kill(postmaster(), "SIGKILL");
  await before.gone;
  const after = await start();
  void sql.end({ timeout: 0 });
  expect(after).toMatchObject({ adopted: false, isNew: false, url: before.url });
  const rows = await ask(after.url, (again) => again`select n from saved`);
  const kept = new Set(rows.map((row) => row.n));
  expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
  await cut;
});

test("one that was left running is adopted, with what it holds", async () => {
  const left = await start();
  await ask(left.url, (sql) => sql`create table kept as select 1 as one`);
  const adopted = await start();
  expect(adopted).toMatchObject({ adopted: true, isNew: false, url: left.url });
  expect(await ask(adopted.url, (sql) => sql`select one from kept`)).toHaveLength(1);
  await adopted.stop();
  await left.gone;
});

test("a number left behind that now belongs to another program does not keep it from starting", async () => {
  const before = await start();
  const lines = readFileSync(pidFile(), "utf8").split("\n");
  await before.stop();
  // PostgreSQL looks only at processes of the account it runs as.
  const another = spawn("sleep", ["60"], { uid: statSync(join(dir, "pg")).uid });
  writeFileSync(pidFile(), [String(another.pid), ...lines.slice(1)].join("\n"), { mode: 0o644 });
  try {
    expect(await start()).toMatchObject({ adopted: false, isNew: false });
  } finally {
    another.kill();
  }
});

test("a cluster that was only half made is made again", async () => {
  rmSync(join(dir, "pg"), { recursive: true });
  mkdirSync(join(dir, "pg.new"));
  expect(await start({ fsync: "off" })).toMatchObject({ adopted: false, isNew: true });
});
