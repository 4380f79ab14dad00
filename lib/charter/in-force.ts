import { sql, type SQL } from "drizzle-orm";

/** Picks the charter in force, the last one taken up: to stand after `where`, with `limit 1`. Correlated to `of`. */
export const inForce = (of: SQL, partnershipId: string, _now: Date): SQL => sql`${of}.partnership_id = ${partnershipId} order by ${of}.loaded_at desc, ${of}.id desc`;
