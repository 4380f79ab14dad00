import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { londonDay } from "@/lib/work/dates";

export type Definition = { number: number; words: string; easyRead: string; madeWith: string; inForceFrom: string };
export type DefinitionVersion = Definition & { takesEffect: string; waits: boolean };
type Place = { partnershipId: string; now: Date };

const columns = sql`d.number, d.words, d.easy_read as "easyRead", d.made_with as "madeWith", d.in_force_from::text as "inForceFrom"`;

/** The partnership's own words for co-production in force today, which anyone may read. */
export async function definitionOf({ partnershipId, now }: Place, reader: Reader): Promise<Definition | null> {
  const [found] = await reader.execute<Definition>(sql`select ${columns} from definition_version d
    where d.partnership_id = ${partnershipId} and d.takes_effect <= ${londonDay(now)}::date order by d.takes_effect desc, d.number desc limit 1`);
  return found ?? null;
}

/** Every version, the newest first. */
export async function definitionsOf({ partnershipId, now }: Place, reader: Reader): Promise<DefinitionVersion[]> {
  const rows = await reader.execute<DefinitionVersion>(sql`select ${columns}, d.takes_effect::text as "takesEffect", d.takes_effect > ${londonDay(now)}::date as waits
    from definition_version d where d.partnership_id = ${partnershipId} order by d.takes_effect desc, d.number desc limit 50`);
  return [...rows];
}
