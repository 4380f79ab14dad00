import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, inject } from "vitest";
import { castsReady } from "../cast/cast";
import { surroundings, TEMPLATE } from "./database";

const server = inject("databaseServer");
const name = `alongside_${randomUUID().replaceAll("-", "")}`;

await asOwner(async (owner) => {
  await owner.unsafe(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  // What was granted on the template as a whole does not come along with its clone.
  await owner.unsafe(`grant create on database ${name} to alongside_worker`);
});

for (const leaking of ["SMTP_URL", "DEMO", "PORT", "DATA_DIR"]) delete process.env[leaking];
Object.assign(process.env, surroundings(server, name));
// A file finds all of them, whatever the file before it took.
castsReady(structuredClone(inject("castsReady")));

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
