import { and as drizzleAnd, is, SQL, Param, type SQLWrapper } from "drizzle-orm";
import type { Tx } from "./client";

const MISSING = "A condition is missing: nothing was read or changed.";

/** Every condition must be there. drizzle drops an undefined one without a word, and then finds or changes every row. */
export function and(...conditions: [SQL, ...SQL[]]): SQL {
  for (const condition of conditions) mustBeWhole(condition);
  return drizzleAnd(...conditions) as SQL;
}

function mustBeWhole(condition: unknown): void {
  if (condition === undefined || condition === null) throw new Error(MISSING);
  if (is(condition, SQL)) for (const chunk of condition.queryChunks) mustBeWholeChunk(chunk);
}

function mustBeWholeChunk(chunk: unknown): void {
  if (chunk === undefined) throw new Error(MISSING);
  if (is(chunk, Param) && chunk.value === undefined) throw new Error(MISSING);
  if (is(chunk, SQL)) mustBeWhole(chunk);
}

/** Makes `delete` and `update` without a whole `where` impossible: they throw before anything is sent. */
export function onlyWithWhere(tx: Tx): Tx {
  const plainDelete = tx.delete.bind(tx);
  const plainUpdate = tx.update.bind(tx);
  return Object.assign(tx, {
    delete: ((table) => guard(plainDelete(table))) as Tx["delete"],
    update: ((table) => {
      const builder = plainUpdate(table);
      const plainSet = builder.set.bind(builder);
      builder.set = ((values: never) => guard(plainSet(values))) as typeof builder.set;
      return builder;
    }) as Tx["update"],
  });
}

type Guarded = { where(condition: SQLWrapper | undefined): unknown; _prepare(...rest: unknown[]): unknown };

/** Whatever way a statement is run, drizzle prepares it first; so that is where a missing `where` stops it. */
function guard<B extends object>(builder: B): B {
  const guarded = builder as B & Guarded;
  const where = guarded.where.bind(builder);
  const prepare = guarded._prepare.bind(builder);
  let whole = false;
  guarded.where = (condition) => {
    mustBeWhole(condition);
    whole = true;
    return where(condition);
  };
  guarded._prepare = (...rest) => {
    if (!whole) throw new Error(MISSING);
    return prepare(...rest);
  };
  return builder;
}
