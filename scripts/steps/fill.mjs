import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkOtherAddresses } from "./database.mjs";
import { operator } from "./operator.mjs";
import { inProject } from "./project.mjs";
import { step } from "./say.mjs";
import { fingerprint } from "./stamp.mjs";
import { ask } from "./their-database.mjs";

/** Brings the tables up to date and loads the demo. Our own database that these very sources filled is left as it is. */
export async function fillDatabase(settings, database, env) {
  const note = join(settings.dataDir, "filled-by");
  const mark = `${fingerprint()} demo=${env.DEMO}`;
  if (settings.embedded && !database.isNew && existsSync(note) && readFileSync(note, "utf8") === mark && (await isCurrent(env))) return;
  rmSync(note, { force: true });
  await step("Tables", () => operator(["migrate"], env));
  await checkOtherAddresses(settings);
  if (settings.demo) await step("Demo", () => operator(["demo"], env));
  if (settings.embedded) writeFileSync(note, mark);
}

/** A backup may have been put back since: then fewer migrations ran than are written down. */
async function isCurrent({ DATABASE_OWNER_URL }) {
  const { entries } = JSON.parse(readFileSync(inProject("db/migrations/meta/_journal.json"), "utf8"));
  const ran = "select count(*)::int as ran from drizzle.__drizzle_migrations";
  const [row] = await ask("DATABASE_OWNER_URL", ran, DATABASE_OWNER_URL).catch(() => []);
  return row?.ran === entries.length;
}
