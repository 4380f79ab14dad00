import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { findPostgres, type Origin } from "./embedded/binaries.ts";
import { CannotStart } from "./embedded/cannot-start.ts";
import { openCluster, OWNER, type Cluster } from "./embedded/cluster.ts";
import { isGone } from "./embedded/postmaster.ts";
import { launch, runningServer, stopServer, type Server } from "./embedded/server.ts";

// Runs as it is under Node 24, without a build: only types that can be erased, and imports with their endings.

export type Embedded = {
  /** The owner's address of the database `alongside`. */
  url: string;
  /** It was running already: an earlier process of ours was killed and left it, or another one uses it now. */
  adopted: boolean;
  /** There was no database `alongside` before: nothing is in it yet. */
  isNew: boolean;
  /** Settles when the server is gone, whoever ended it. */
  gone: Promise<void>;
  stop(): Promise<void>;
};

type Wishes = {
  dir: string;
  log?: (line: string) => void;
  /** Without a wish: our own PostgreSQL 18, else the machine's. */
  binaries?: Origin;
  settings?: Record<string, string>;
};

const DATABASE = "alongside";

/** A real PostgreSQL in this folder: made at the first start, adopted when one runs there, started otherwise. */
export async function startEmbedded({ dir, log = () => {}, binaries, settings = {} }: Wishes): Promise<Embedded> {
  const cluster = openCluster(resolve(dir), findPostgres(binaries), settings.fsync === "off");
  const running = await runningServer(cluster);
  if (running) log(`The database was still running (process ${running.pid}).`);
  const server = running ?? (await launch(cluster, settings));
  const isNew = await makeDatabase(addressOf(cluster, server, "postgres"));
  return {
    isNew,
    url: addressOf(cluster, server, DATABASE),
    adopted: running !== undefined,
    gone: untilGone(cluster, server),
    stop: () => stopServer(cluster, server),
  };
}

const addressOf = ({ password }: Cluster, { port }: Server, database: string) =>
  `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;

async function untilGone({ data }: Cluster, { pid }: Server) {
  while (!isGone(pid, data)) await sleep(250, undefined, { ref: false });
}

async function makeDatabase(url: string) {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  const make = async () => {
    const [there] = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (!there) await sql.unsafe(`create database ${DATABASE}`);
    return !there;
  };
  try {
    // postgres.js waits for ever on a server that closes while it connects.
    return await Promise.race([make(), tooLate(20_000)]);
  } finally {
    await sql.end({ timeout: 0 });
  }
}

async function tooLate(ms: number): Promise<never> {
  await sleep(ms, undefined, { ref: false });
  throw new CannotStart("PostgreSQL started but does not answer.");
}
