import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";

declare module "vitest" {
  interface ProvidedContext {
    databaseServer: string;
  }
}

export const PASSWORDS = { app: "app-password-for-tests", worker: "worker-password-for-tests" };
export const TEMPLATE = "alongside_template";

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

export function at(url: string, database: string, role?: { name: string; password: string }): string {
  const there = new URL(url);
  there.pathname = `/${database}`;
  if (role) [there.username, there.password] = [role.name, role.password];
  return there.href;
}
