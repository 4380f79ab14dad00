import { startEmbedded } from "../../db/embedded.ts";
import { keptSecret } from "./kept-secret.mjs";
import { Plain } from "./plain.mjs";
import { needSpace } from "./space.mjs";
import { ask } from "./their-database.mjs";

const DATA_NEEDS = 200_000_000;

/**
 * The database, ready to be brought up to date: our own in DATA_DIR, or theirs. `forOwner` is for the operator's command
 * line, `forApp` for web and worker, which never learn the owner's address.
 */
export async function openDatabase(settings, log) {
  return settings.embedded ? ourOwn(settings, log) : theirs();
}

async function ourOwn({ dataDir }, log) {
  await needSpace(dataDir, DATA_NEEDS);
  const started = await startEmbedded({ dir: dataDir, log });
  const app = keptSecret(dataDir, "pg.app-password");
  const worker = keptSecret(dataDir, "pg.worker-password");
  const forApp = {
    DATABASE_URL: addressAs(started.url, "alongside_app", app),
    DATABASE_DIRECT_URL: addressAs(started.url, "alongside_worker", worker),
  };
  return {
    forApp: { ...forApp, DATABASE_OWNER_URL: "" },
    forOwner: { ...forApp, DATABASE_OWNER_URL: started.url, ALONGSIDE_APP_PASSWORD: app, ALONGSIDE_WORKER_PASSWORD: worker },
    ...started,
  };
}

const addressAs = (url, name, password) => Object.assign(new URL(url), { username: name, password }).href;

/** The setting that leads to the owner's side of their database. */
export const ownerSetting = () => (process.env.DATABASE_OWNER_URL?.trim() ? "DATABASE_OWNER_URL" : "DATABASE_URL");

async function theirs() {
  const owner = ownerSetting();
  const [{ major }] = await ask(owner, "select current_setting('server_version_num')::int / 10000 as major");
  if (major < 15) throw new Plain(`${owner} leads to PostgreSQL ${major}: Alongside needs 15 or newer.`);
  return { adopted: true, forApp: { DATABASE_OWNER_URL: "" }, forOwner: {}, gone: new Promise(() => {}), stop: async () => {} };
}

/** The other addresses may be of roles that `migrate` has only just made. */
export async function checkOtherAddresses({ embedded }) {
  if (embedded) return;
  for (const name of ["DATABASE_URL", "DATABASE_DIRECT_URL"]) if (process.env[name]?.trim()) await ask(name, "select 1");
}
