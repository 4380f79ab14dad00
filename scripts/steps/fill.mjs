import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkOtherAddresses, ownerSetting } from "./database.mjs";
import { operator } from "./operator.mjs";
import { Plain } from "./plain.mjs";
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
  if (settings.demo) await (settings.embedded ? step("Demo", () => operator(["demo"], env)) : mustHoldDemo());
  if (settings.embedded) writeFileSync(note, mark);
}

/** We never put made-up people into a database of theirs unasked, nor let anybody be anybody in one that holds real ones. */
async function mustHoldDemo() {
  const [demo] = await ask(ownerSetting(), "select 1 from partnership where is_demo limit 1");
  if (demo) return;
  throw new Plain("DEMO is 1, and the database that DATABASE_URL leads to does not hold the demo: fill it with npm run alongside -- demo, or write DEMO=0.");
}

/** A backup may have been put back since: then fewer migrations ran than are written down. */
async function isCurrent({ DATABASE_OWNER_URL }) {
  const { entries } = JSON.parse(readFileSync(inProject("db/migrations/meta/_journal.json"), "utf8"));
  const ran = "select count(*)::int as ran from drizzle.__drizzle_migrations";
  const [row] = await ask("DATABASE_OWNER_URL", ran, DATABASE_OWNER_URL).catch(() => []);
  return row?.ran === entries.length;
}
