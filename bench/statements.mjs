import { closeSync, openSync, readSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { asOwner } from "./owner.mjs";

const WRITTEN_WITHIN_MS = 60;
/** PostgreSQL's own words for every message it was sent: a plain one, or a prepared one that is run. */
const A_STATEMENT = /^alongside_app: LOG: {2}(?:statement|execute [^:]+): (.*)$/gm;

/** While this runs, PostgreSQL writes down every message, with the role that sent it. */
export async function whileWritingDown(ownerUrl, does) {
  await setting(ownerUrl, ["log_statement = 'all'", "log_line_prefix = '%u: '"]);
  try {
    return await does();
  } finally {
    await setting(ownerUrl, ["log_statement = 'none'", "log_line_prefix = '%m [%p] '"]);
  }
}

const setting = (ownerUrl, settings) =>
  asOwner(ownerUrl, async (sql) => {
    for (const one of settings) await sql.unsafe(`alter system set ${one}`);
    await sql`select pg_reload_conf()`;
    await sleep(300);
  });

/** Everything the app said to PostgreSQL meanwhile: begin, commit and the session's look-up too. */
export async function statementsOf(log, does) {
  const before = statSync(log).size;
  await does();
  await sleep(WRITTEN_WITHIN_MS);
  return [...textAfter(log, before).matchAll(A_STATEMENT)].map(([, text]) => text);
}

function textAfter(file, start) {
  const text = Buffer.alloc(statSync(file).size - start);
  const open = openSync(file, "r");
  readSync(open, text, 0, text.length, start);
  closeSync(open);
  return text.toString("utf8");
}
