import pg from "pg";
import { makeWorkerUtils } from "graphile-worker";

const SEEN = "alongside-worker ";

/**
 * A worker that is killed leaves its jobs locked, for hours. So each worker shows in the database that it is there (the name
 * of one connection), and frees the jobs of those that no longer are. The grace keeps us from taking a job from a worker
 * whose connection is only being made again.
 */
export function leftBehind(url: string, queue: pg.Pool, graceMs: number) {
  const shown = (poolId: string) => {
    const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0, connectionTimeoutMillis: 5_000, application_name: `${SEEN}${poolId}` });
    pool.on("error", () => {});
    return pool;
  };

  async function free(pool: pg.Pool): Promise<void> {
    const here = await pool.query<{ name: string }>("select application_name as name from pg_stat_activity where application_name like $1", [`${SEEN}%`]);
    const alive = new Set(here.rows.map(({ name }) => name.slice(SEEN.length)));
    const locked = await queue.query<{ by: string }>(
      "select distinct locked_by as by from graphile_worker._private_jobs where locked_by is not null and locked_at < now() - $1 * interval '1 millisecond'",
      [graceMs],
    );
    const gone = locked.rows.map(({ by }) => by).filter((by) => !alive.has(by));
    if (gone.length === 0) return;
    const utils = await makeWorkerUtils({ pgPool: queue });
    await utils.forceUnlockWorkers(gone);
    await utils.release();
  }

  return { shown, free };
}
