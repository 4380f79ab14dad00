import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, inject } from "vitest";
import { at, PASSWORDS, TEMPLATE } from "./database";

const server = inject("databaseServer");
const name = `alongside_${randomUUID().replaceAll("-", "")}`;
const app = { name: "alongside_app", password: PASSWORDS.app };
const worker = { name: "alongside_worker", password: PASSWORDS.worker };

await asOwner(async (owner) => {
  await owner.unsafe(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  // What was granted on the template as a whole does not come along with its clone.
  await owner.unsafe(`grant create on database ${name} to ${worker.name}`);
});

for (const leaking of ["SMTP_URL", "DEMO", "PORT", "DATA_DIR"]) delete process.env[leaking];
Object.assign(process.env, {
  // TEST_ROLE=owner: the app itself must then step down to its own role in every transaction.
  DATABASE_URL: process.env.TEST_ROLE === "owner" ? at(server, name) : at(server, name, app),
  DATABASE_OWNER_URL: at(server, name),
  DATABASE_DIRECT_URL: at(server, name, worker),
  AUTH_SECRET: "a secret for tests only, long enough",
  APP_URL: "http://localhost:3000",
  MAIL_FROM: "Alongside <alongside@example.org>",
});

afterAll(async () => {
  const { closePool } = await import("@/db/client");
  await closePool();
  await asOwner((owner) => owner.unsafe(`drop database ${name} with (force)`));
});

async function asOwner(work: (owner: postgres.Sql) => Promise<unknown>) {
  const owner = postgres(server, { max: 1, onnotice: () => {} });
  await work(owner);
  await owner.end();
}
