import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as runDrizzle } from "drizzle-orm/postgres-js/migrator";
import { makeWorkerUtils } from "graphile-worker";
import { resolve } from "node:path";
import pg from "pg";
import postgres, { type Sql } from "postgres";

export type Passwords = { app: string; worker: string };
const ONE_MIGRATOR = 7_261_053;

/**
 * Brings a database to today's shape, connected as its owner. Safe to run again and from several machines at once: one
 * runs, the others wait. Makes the roles the app and the worker run as; with passwords they may also log in.
 */
export async function migrate(ownerUrl: string, passwords?: Passwords, folder = resolve("db/migrations")): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    await sql`select pg_advisory_lock(${ONE_MIGRATOR})`;
    await makeRoles(sql, passwords);
    await sql`set lock_timeout = '5s'`;
    await runDrizzle(drizzle(sql), { migrationsFolder: folder });
    await sql`set lock_timeout = 0`;
    await layJobs(sql, ownerUrl);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Roles belong to the cluster, not to one database: another migrator on this cluster may make them in the same moment. */
async function makeRoles(sql: Sql, passwords?: Passwords) {
  for (const [role, password] of [["alongside_app", passwords?.app], ["alongside_worker", passwords?.worker]] as const) {
    await sql.unsafe(`do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`);
    if (password) await sql.unsafe(`alter role ${role} login password '${safe(password)}'`);
    await sql.unsafe(
      `do $$ begin if not pg_has_role(current_user, '${role}', 'member') then execute format('grant ${role} to %I', current_user); end if; end $$`,
    );
  }
  await sql.unsafe("grant usage on schema public to alongside_app, alongside_worker");
}

const safe = (password: string) => {
  if (!/^[\w-]{16,}$/.test(password)) throw new Error("A role's password may hold letters, digits, - and _ only, 16 or more.");
  return password;
};

/**
 * The queue belongs to the worker's role. The app may only add to it, through one function: graphile-worker's own tables
 * are closed to a role that owns nothing.
 */
async function layJobs(sql: Sql, ownerUrl: string) {
  await sql.unsafe("create schema if not exists graphile_worker authorization alongside_worker");
  await sql.unsafe("create schema if not exists alongside_jobs authorization alongside_worker");
  await sql.unsafe(`do $$ begin execute format('grant create on database %I to alongside_worker', current_database()); end $$`);
  const pool = new pg.Pool({ connectionString: ownerUrl, options: "-c role=alongside_worker", max: 1 });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  try {
    const worker = await makeWorkerUtils({ pgPool: pool });
    await worker.migrate();
    await worker.release();
    await pool.query(QUEUE_JOB);
  } finally {
    await pool.end();
  }
}

const QUEUE_JOB = `
  create or replace function alongside_jobs.queue_job(task text, payload json, run_at timestamptz default null, job_key text default null)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
  begin
    perform graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key, max_attempts => 25);
  end $body$;
  revoke all on function alongside_jobs.queue_job from public;
  grant usage on schema alongside_jobs to alongside_app;
  grant execute on function alongside_jobs.queue_job to alongside_app;
`;
