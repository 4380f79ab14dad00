import { sql, type SQL } from "drizzle-orm";
import { londonDay } from "@/lib/work/dates";

const since = (of: SQL) => sql`coalesce(${of}.takes_effect, (${of}.loaded_at at time zone 'Europe/London')::date)`;

/** The day from which works begin with a version of the charter, as SQL over `of`. */
export const inForceSince = (of: SQL): SQL<string> => sql<string>`${since(of)}::text`;

/** Picks the charter in force on a day: to stand after `where`, before `limit 1`. A version for a later day waits for it. */
export const inForce = (of: SQL, partnershipId: string, now: Date): SQL =>
  sql`${of}.partnership_id = ${partnershipId} and ${since(of)} <= ${londonDay(now)}::date order by ${since(of)} desc, ${of}.loaded_at desc, ${of}.id desc`;
