import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { closePool } from "@/db/client";
import { startEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { aCast, type Cast } from "../cast/cast";

declare module "vitest" {
  interface ProvidedContext {
    databaseServer: string;
    castsReady: Cast[];
  }
}

export const PASSWORDS = { app: "app-password-for-tests", worker: "worker-password-for-tests" };
export const TEMPLATE = "alongside_template";

/** The project whose tests hardly ever look beyond a partnership of their own. */
const WITH_CASTS = "verbs";
const CASTS_READY = 8;

/** What is lost when the machine dies is no loss here, and it halves the time. */
const HASTY = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** One PostgreSQL for the whole run, and one migrated template that each test file clones in a tenth of a second. */
export default async function database(project: TestProject) {
  const dir = mkdtempSync(join(tmpdir(), "alongside-test-"));
  const binaries = process.env.TEST_POSTGRES === "system" ? "system" : undefined;
  const server = await startEmbedded({ dir, binaries, settings: HASTY });
  const end = async () => {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  try {
    await makeTemplate(server.url);
    project.provide("castsReady", project.name === WITH_CASTS ? await layCasts(server.url) : []);
  } catch (error) {
    await end();
    throw error;
  }
  project.provide("databaseServer", server.url);
  return end;
}

async function makeTemplate(url: string) {
  const owner = postgres(url, { max: 1, onnotice: () => {} });
  await owner.unsafe(`create database ${TEMPLATE}`);
  await owner.end();
  await migrate(at(url, TEMPLATE), PASSWORDS);
}

/** Casts that stand in the template already, so that most tests find one there instead of making it anew. */
async function layCasts(url: string): Promise<Cast[]> {
  Object.assign(process.env, surroundings(url, TEMPLATE));
  const casts: Cast[] = [];
  while (casts.length < CASTS_READY) casts.push(await aCast());
  await closePool();
  return casts;
}

/** What the product finds in its environment in a test. */
export const surroundings = (server: string, name: string) => ({
  // TEST_ROLE=owner: the app itself must then step down to its own role in every transaction.
  DATABASE_URL: process.env.TEST_ROLE === "owner" ? at(server, name) : at(server, name, { name: "alongside_app", password: PASSWORDS.app }),
  DATABASE_OWNER_URL: at(server, name),
  DATABASE_DIRECT_URL: at(server, name, { name: "alongside_worker", password: PASSWORDS.worker }),
  AUTH_SECRET: "a secret for tests only, long enough",
  APP_URL: "http://localhost:3000",
  MAIL_FROM: "Alongside <alongside@example.org>",
});

export function at(url: string, database: string, role?: { name: string; password: string }): string {
  const there = new URL(url);
  there.pathname = `/${database}`;
  if (role) [there.username, there.password] = [role.name, role.password];
  return there.href;
}
