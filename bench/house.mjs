import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { bundlePrograms } from "../scripts/steps/bundle.mjs";
import { openDatabase } from "../scripts/steps/database.mjs";
import { fillDatabase } from "../scripts/steps/fill.mjs";
import { keepRunning } from "../scripts/steps/keep-running.mjs";
import { takeFolder } from "../scripts/steps/only-one.mjs";
import { Plain } from "../scripts/steps/plain.mjs";
import { inProject, node, PROJECT, surroundings } from "../scripts/steps/project.mjs";
import { step } from "../scripts/steps/say.mjs";
import { authSecret } from "../scripts/steps/settings.mjs";
import { fingerprint } from "../scripts/steps/stamp.mjs";
import { whenStopping } from "../scripts/steps/stopping.mjs";
import { pagesArgs } from "../scripts/steps/web.mjs";
import { SETTINGS } from "../lib/settings.ts";
import { buildCopy, COPY } from "./copy.mjs";
import { plant } from "./plant.mjs";

const DATA = inProject(".data", "bench", "db");
const ANSWERS_WITHIN_MS = 60_000;
export const SMALL = 20;
export const LARGE = 2_000;

/** A house of its own for the bench: a fresh database with the demo and two partnerships more, and the built pages. */
export async function openHouse() {
  for (const name of Object.keys(process.env)) if (SETTINGS.includes(name) || /^(NEXT_|DATABASE_)/.test(name)) delete process.env[name];
  const holder = await takeFolder(inProject(".data", "bench"), "npm run bench");
  if (holder) throw new Plain(`A bench is running already (${holder}): wait until it is done.`);
  const database = await step("Database", freshDatabase);
  await step("Build", () => buildCopy());
  await bundlePrograms(fingerprint());
  const port = await freePort();
  const settings = { dataDir: DATA, embedded: true, demo: true };
  const env = { PORT: String(port), APP_URL: `http://localhost:${port}`, DATA_DIR: DATA, DEMO: "1", NODE_ENV: "production", ...authSecret(settings) };
  await fillDatabase(settings, database, { ...env, ...database.forOwner });
  const ownerUrl = database.forOwner.DATABASE_OWNER_URL;
  const planted = await step(`Partnerships of ${SMALL} and ${LARGE} works`, () => plant(ownerUrl, { small: SMALL, large: LARGE }));
  const web = await step("Web", () => startPages(port, { ...env, ...database.forApp }));
  const coldStart = () => firstAnswer({ ...env, ...database.forApp });
  return { at: env.APP_URL, pid: web.pid, coldStart, ownerUrl, authSecret: env.AUTH_SECRET, log: inProject(".data", "bench", "db", "pg.log"), ...planted };
}

/** Nothing of an earlier bench counts. One that was killed may have left its server running. */
async function freshDatabase() {
  const settings = { dataDir: DATA, embedded: true };
  if (existsSync(DATA)) await (await openDatabase(settings)).stop();
  rmSync(DATA, { recursive: true, force: true });
  const database = await openDatabase(settings);
  whenStopping(() => database.stop());
  return database;
}

async function startPages(port, env) {
  let greeting = "";
  const web = keepRunning("web process", pagesArgs(COPY, port, true), env, { listen: (data) => (greeting += data) });
  for (let giveUp = Date.now() + ANSWERS_WITHIN_MS; Date.now() < giveUp && !web.hasFailed(); await sleep(50)) {
    const answer = await fetch(`${env.APP_URL}/healthz`).catch(() => undefined);
    if (answer?.ok) return web;
  }
  process.stderr.write(greeting);
  throw new Plain("The pages of the bench do not answer.");
}

/** Seconds from the start of one more web process to its first whole page. */
async function firstAnswer(env) {
  const port = await freePort();
  const began = performance.now();
  const web = spawn(node(), pagesArgs(COPY, port, true), { cwd: PROJECT, env: surroundings({ ...env, PORT: String(port), APP_URL: `http://localhost:${port}` }), stdio: "ignore" });
  try {
    for (let giveUp = Date.now() + ANSWERS_WITHIN_MS; Date.now() < giveUp; await sleep(10)) {
      const answer = await fetch(`http://localhost:${port}/`).catch(() => undefined);
      if (answer?.ok) return (performance.now() - began) / 1000;
    }
    throw new Plain("A second web process does not answer.");
  } finally {
    web.kill("SIGTERM");
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
