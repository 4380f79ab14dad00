import postgres, { type Sql } from "postgres";
import { partnershipWords } from "@/db/client";
import { DISTRIBUTED } from "@/db/tables";

const ONE_DEMO = 7_261_054;

/** Holds the demo for one maker at a time. Gives null when another one is at it right now. */
export async function holdDemo(ownerUrl: string): Promise<{ sql: Sql; release: () => Promise<void> } | null> {
  const sql = postgres(ownerUrl, { max: 1, connect_timeout: 5, onnotice: () => {} });
  const [row] = await sql`select pg_try_advisory_lock(${ONE_DEMO}) as mine`;
  if (row?.mine) return { sql, release: () => sql.end({ timeout: 1 }) };
  await sql.end({ timeout: 1 });
  return null;
}

/**
 * Takes a demo away that was broken off in the middle. Only the owner can: the app may never delete what happened. Tables
 * that others point at come last, so each is tried again until nothing is left.
 */
export async function forgetUnfinished(sql: Sql, partnershipId: string): Promise<void> {
  await sql.begin(async (tx) => {
    await tx.unsafe(partnershipWords(partnershipId));
    let left: string[] = [...DISTRIBUTED];
    while (left.length > 0) {
      const stuck: string[] = [];
      for (const name of left) await tx.savepoint((at) => at`delete from ${at(name)} where partnership_id = ${partnershipId}`).catch(() => stuck.push(name));
      if (stuck.length === left.length) throw new Error(`These could not be emptied: ${stuck.join(", ")}.`);
      left = stuck;
    }
    await tx`delete from outbox where "to" like '%@woldsandcoast.example'`;
    await tx`delete from link where partnership_id = ${partnershipId}`;
    await tx`delete from belonging where partnership_id = ${partnershipId}`;
    await tx`delete from former_slug where partnership_id = ${partnershipId}`;
    await tx`delete from partnership where id = ${partnershipId} and is_demo`;
  });
}
