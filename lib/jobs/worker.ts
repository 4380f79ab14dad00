import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseCrontab, run, type Runner, type TaskList } from "graphile-worker";
import { EventEmitter } from "node:events";
import pg from "pg";
import { closePool } from "@/db/client";
import { settings } from "@/lib/settings";
import { askAgainJob } from "./ask-again";
import { clearAwayJob } from "./clear-away";
import { keepReadingsJob } from "./keep-readings";
import { keysRanOutJob } from "./keys-ran-out";
import { leftBehind } from "./left-behind";
import { log, say } from "./log";
import { remindProposals } from "./remind-proposals";
import { remindViews } from "./remind-views";
import { sendAddress } from "./send-address";
import { sendLetter } from "./send-letter";
import { sendSignIn } from "./send-sign-in";
import { showTitlesJob } from "./show-titles";

const tasks: TaskList = {
  "send-letter": sendLetter, "send-sign-in": sendSignIn, "clear-away": clearAwayJob, "keep-readings": keepReadingsJob,
  "remind-views": remindViews, "remind-proposals": remindProposals, "keys-ran-out": keysRanOutJob,
  "ask-again": askAgainJob, "show-titles": showTitlesJob, "send-address": sendAddress,
};
/** Readings are kept in the small hours, after the day has ended in London; guests are reminded on the morning of a working day. */
const BY_THE_CLOCK = parseCrontab([
  "17 * * * * clear-away", "33 9 * * 1-5 remind-views", "27 9 * * * remind-proposals", "37 9 * * * keys-ran-out", "40 2 * * * keep-readings ?fill=2d",
  "23 9 * * 1-5 ask-again", "5 1 * * * show-titles ?fill=2d",
].join("\n"));
const AT_ONCE = 4;
const GRACE_MS = 15_000;
const AGAIN_MS = 3_000;

export type Worker = { stop: () => Promise<void>; ended: Promise<void> };

/** A lost connection must not end the process: the next query makes a new one. */
function queuePool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, options: "-c role=alongside_worker", max: AT_ONCE + 2, connectionTimeoutMillis: 5_000, keepAlive: true });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/**
 * Carries out what the web process queued: letters, above all. `ended` settles when the worker stops, rejects when the
 * database went away for good. Jobs of workers that were killed are taken up after `graceMs`.
 */
export async function runWorker({ graceMs = GRACE_MS, pollInterval = 1_000 } = {}): Promise<Worker> {
  const url = settings().databaseDirectUrl;
  const queue = queuePool(url);
  const others = leftBehind(url, queue, graceMs);
  const events = new EventEmitter();
  let me: pg.Pool | undefined;
  let closing = false;
  const look = () => me && others.free(me).catch((error: Error) => closing || say().warn({ trouble: error.name }, "Could not look for jobs left behind."));
  events.on("pool:create", ({ workerPool }: { workerPool: { id: string } }) => {
    me = others.shown(workerPool.id);
    void look();
  });
  const close = () => {
    closing = true;
    return Promise.allSettled([me?.end(), queue.end()]);
  };
  const options = { pgPool: queue, taskList: tasks, parsedCronItems: BY_THE_CLOCK, concurrency: AT_ONCE, pollInterval, noHandleSignals: true, logger: log, events };
  const runner: Runner = await run(options).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const looking = setInterval(look, graceMs);
  const ended = runner.promise.finally(async () => {
    clearInterval(looking);
    await close();
  });
  ended.catch(() => {});
  return { ended, stop: () => runner.stop().then(() => ended) };
}

/** The process: runs until it is told to stop, and begins again when the database was away. */
async function keepWorking(): Promise<void> {
  const told = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => told.abort());
  while (!told.signal.aborted) {
    try {
      const worker = await runWorker();
      const stop = () => void worker.stop().catch(() => {});
      if (told.signal.aborted) stop();
      told.signal.addEventListener("abort", stop, { once: true });
      await worker.ended;
    } catch (error) {
      say().warn({ trouble: (error as Error).name }, "The worker lost its database. It begins again.");
    }
    await sleep(AGAIN_MS, undefined, { signal: told.signal }).catch(() => {});
  }
  await closePool();
  process.exit(0);
}

if (basename(process.argv[1] ?? "") === "worker.mjs") void keepWorking();
