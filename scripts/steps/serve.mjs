import { build } from "./build.mjs";
import { watchPrograms } from "./bundle.mjs";
import { CAST } from "./cast.mjs";
import { openDatabase } from "./database.mjs";
import { fillDatabase } from "./fill.mjs";
import { keepRunning } from "./keep-running.mjs";
import { takeFolder } from "./only-one.mjs";
import { Plain } from "./plain.mjs";
import { needPort } from "./port.mjs";
import { inProject } from "./project.mjs";
import { say, step } from "./say.mjs";
import { authSecret, readSettings } from "./settings.mjs";
import { isStopping, whenStopping } from "./stopping.mjs";
import { startWeb } from "./web.mjs";

/** Everything `npm start` and `npm run dev` do once the packages are there. Settles only when something broke. */
export async function serve({ dev }) {
  const settings = { ...readSettings(), dev };
  await takeOver(settings);
  await needPort(settings.port);
  const worker = { replace() {} };
  const database = keepOpen(settings, await step("Database", () => open(settings)));
  await step("Build", (tell) => (dev ? watch(worker) : build(settings, tell)));
  const env = { ...settings.env, ...authSecret(settings), NODE_ENV: dev ? "development" : "production" };
  await fillDatabase(settings, database, { ...env, ...database.forOwner });
  const forApp = { ...env, ...database.forApp };
  const web = startWeb(settings, forApp);
  Object.assign(worker, keepRunning("worker", ["--enable-source-maps", inProject("dist", "worker.mjs")], forApp));
  await step("Web and worker", () => web.answers());
  welcome(settings);
  throw await Promise.race([web.broken, worker.broken, database.broken]).catch((error) => error);
}

async function takeOver({ dataDir }) {
  const holder = await takeFolder(dataDir, "npm start");
  if (holder) throw new Plain(`Alongside is already running on ${dataDir} (${holder}): stop that one first, or set another DATA_DIR and PORT.`);
}

async function watch(worker) {
  whenStopping(await watchPrograms(() => worker.replace()));
  return "worker bundled; pages are built as you open them";
}

async function open(settings) {
  const database = await openDatabase(settings, say);
  whenStopping(() => database.stop());
  return database;
}

/** Our own database is started again when it ends by itself. Everybody finds it at the same address, or we stop. */
function keepOpen(settings, database) {
  const keep = async ({ gone, forApp }) => {
    await gone;
    if (isStopping()) return new Promise(() => {});
    say("The database ended. It is started again.");
    const again = await open(settings);
    if (again.forApp.DATABASE_URL !== forApp.DATABASE_URL) throw new Plain("The database came back at another address: start Alongside again.");
    return keep(again);
  };
  const broken = keep(database);
  broken.catch(() => {});
  return { ...database, broken };
}

function welcome({ appUrl, demo }) {
  say();
  say(`Alongside is at ${appUrl}`);
  if (demo) say(`You can be ${CAST.map(([name, is]) => `${name} (${is})`).join(", ")}.`);
  say("Ctrl-C stops it.");
}
