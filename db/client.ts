import { sql as sqlOf } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres, { type Sql, type TransactionSql } from "postgres";
import { line } from "./line";
import { onlyWithWhere } from "./where";

export type Tx = PostgresJsDatabase;
/** A transaction that can only read: the type leaves the writing words out, and PostgreSQL refuses them. */
export type Reader = Omit<Tx, "insert" | "update" | "delete" | "transaction">;

/** The database did not answer in time, or is not there. Nothing was half done. */
export class DatabaseAway extends Error {}

const APP_ROLE = "alongside_app";
const DEADLINE_MS = 6_000;
const MISSES_BEFORE_REBUILD = 3;

type Held = { sql: Sql; role: Promise<string> | null };
const held = globalThis as unknown as { alongsidePool?: Held; alongsideMisses?: number };

function pool(): Held {
  if (held.alongsidePool) return held.alongsidePool;
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set.");
  const sql = postgres(url, {
    max: Number(process.env.DATABASE_POOL ?? 10),
    connect_timeout: 3,
    idle_timeout: 60,
    max_lifetime: 1_800,
    onnotice: () => {},
    prepare: process.env.DATABASE_PREPARE !== "0",
    ...({ socket: line } as object),
  });
  return (held.alongsidePool = { sql, role: null });
}

/** postgres.js can wait for ever on a server that went away in the middle, so every use of it has an end. */
async function within<T>(asked: PromiseLike<T>, ms: number): Promise<T> {
  // drizzle sends a query anew for everyone who waits for it: here two do.
  const work = Promise.resolve(asked);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseAway("The database did not answer in time.")), ms);
  });
  work.catch(() => {});
  try {
    const result = await Promise.race([work, late]);
    held.alongsideMisses = 0;
    return result;
  } catch (error) {
    if (error instanceof DatabaseAway || isConnectionTrouble(error)) await missed();
    throw isConnectionTrouble(error) ? new DatabaseAway("The database is not there.", { cause: error }) : error;
  } finally {
    clearTimeout(timer);
  }
}

const TROUBLE = /^(CONNECT|CONNECTION_|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|57P0|53300|08)/;
const isConnectionTrouble = (error: unknown): boolean => {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return (typeof code === "string" && TROUBLE.test(code)) || (cause !== undefined && isConnectionTrouble(cause));
};

async function missed() {
  held.alongsideMisses = (held.alongsideMisses ?? 0) + 1;
  if (held.alongsideMisses < MISSES_BEFORE_REBUILD) return;
  held.alongsideMisses = 0;
  await closePool();
}

/** Ends every connection at once (also postgres.js's own reconnecting). The next use opens a new pool. */
export async function closePool() {
  const old = held.alongsidePool;
  held.alongsidePool = undefined;
  await old?.sql.end({ timeout: 0 }).catch(() => {});
}

/** The words that make a transaction the app's, not the owner's. Empty where we signed in as the app's own role. */
function roleWords(here: Held): Promise<string> {
  here.role ??= within(
    here.sql`select current_user = ${APP_ROLE} as mine`.then(([row]) => (row?.mine ? "" : `set local role ${APP_ROLE}; `)),
    DEADLINE_MS,
  ).catch((error: unknown) => {
    here.role = null;
    throw error;
  });
  return here.role;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
// Planning our larger statements anew costs more than running them.
const LIMITS =
  "set local statement_timeout = '5s'; set local lock_timeout = '3s'; set local idle_in_transaction_session_timeout = '10s'; " +
  "set local plan_cache_mode = force_generic_plan; ";

/** Which partnership the second lock opens for. A literal, checked: a distributed database does not carry parameters to SET. */
export function partnershipWords(partnershipId: string): string {
  if (!UUID.test(partnershipId)) throw new Error("Not a partnership's id.");
  return `set local app.partnership_id = '${partnershipId}'`;
}

type Kind = { partnershipId?: string; readOnly?: boolean };

/**
 * One transaction as the app's role, in one partnership (or in none: then only reference and local tables answer).
 * Reading ones see one snapshot. Throws DatabaseAway when PostgreSQL does not answer; nothing is then half done.
 */
export async function inTransaction<T>(kind: Kind, does: (tx: Tx) => Promise<T>): Promise<T> {
  const here = pool();
  const role = await roleWords(here);
  const prelude =
    (kind.readOnly ? "set transaction isolation level repeatable read, read only; " : "") +
    role + LIMITS + (kind.partnershipId ? partnershipWords(kind.partnershipId) : "");
  return within(
    new Promise<T>((resolve, reject) => {
      here.sql
        .begin(async (raw) => {
          const cut = { off: false };
          // Sent ahead of the first statement without waiting: where it fails, PostgreSQL runs none of what follows.
          raw.unsafe(prelude).catch((error: unknown) => (cut.off ||= isConnectionTrouble(error)));
          const result = await orNever(cut, does(asTx(raw, here.sql, cut)));
          // What was only read is true already: nobody waits for its COMMIT.
          if (kind.readOnly) resolve(result);
          return result;
        })
        .then((result) => resolve(result as T), reject);
    }),
    DEADLINE_MS,
  );
}

/**
 * One reading transaction that goes through these partnerships, one after another, on one snapshot: the second lock stands
 * open for one of them at a time. Gives what `does` gave for each, in their order.
 */
export const inEach = <T>(partnershipIds: readonly string[], does: (reader: Reader, partnershipId: string) => Promise<T>): Promise<T[]> =>
  inTransaction({ readOnly: true, partnershipId: partnershipIds[0] }, async (tx) => {
    const given: T[] = [];
    for (const [at, partnershipId] of partnershipIds.entries()) {
      const opened = at === 0 ? null : tx.execute(sqlOf.raw(partnershipWords(partnershipId))).then(() => {});
      const [, one] = await Promise.all([opened, does(tx, partnershipId)]);
      given.push(one);
    }
    return given;
  });

/**
 * When the line is cut, postgres.js ends the transaction by itself and would then crash the process on the ROLLBACK it sends
 * after. So what stood inside never comes back: the caller has the error already.
 */
async function orNever<T>(cut: { off: boolean }, work: Promise<T>): Promise<T> {
  try {
    const result = await work;
    return cut.off ? await new Promise<never>(() => {}) : result;
  } catch (error) {
    cut.off ||= isConnectionTrouble(error);
    if (cut.off) return new Promise<never>(() => {});
    throw error;
  }
}

/**
 * One read outside every partnership (sessions, links). Where we signed in as the app's own role it is a single message;
 * row-level security shows no partnership's row, because none is named.
 */
export async function readNowhere<T>(read: (reader: Reader) => Promise<T>): Promise<T> {
  const here = pool();
  if (await roleWords(here)) return inTransaction({ readOnly: true }, read);
  return within(read(asTx(here.sql as unknown as TransactionSql, here.sql, { off: false })), DEADLINE_MS);
}

/** drizzle sends everything unprepared through postgres.js; preparing halves the time of a small query. */
function asTx(raw: TransactionSql, sql: Sql, cut: { off: boolean }): Tx {
  const prepare = sql.options.prepare;
  const unsafe = (text: string, values: never[] = []) => {
    const query = raw.unsafe(text, values, values.length > 0 ? { prepare } : {});
    query.catch((error: unknown) => (cut.off ||= isConnectionTrouble(error)));
    return query;
  };
  const client = Object.assign(((...args: Parameters<typeof raw>) => raw(...args)) as unknown as Sql, raw, { options: sql.options, unsafe });
  return onlyWithWhere(drizzle(client));
}

/** One listening connection of its own, for the live notices. */
export const listeningConnection = (url: string) =>
  postgres(url, { max: 1, idle_timeout: 0, onnotice: () => {}, connect_timeout: 5, ...({ socket: line } as object) });
