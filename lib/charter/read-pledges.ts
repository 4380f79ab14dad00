import { sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Here } from "@/lib/access/see";
import { inForce } from "./in-force";

export type Pledge = { id: string; organisation: string; words: string; signedBy: string; pledgedOn: string; charterVersion: string; isCurrent: boolean; withdrawnOn: string | null; withdrawnBecause: string; version: number };
type Place = { partnershipId: string; now: Date };
const MOST = 200;

async function pledgesWhere(reader: Reader, { partnershipId: p, now }: Place, which: SQL): Promise<Pledge[]> {
  const rows = await reader.execute<Pledge>(sql`select g.id, o.name as organisation, g.words, g.signed_by as "signedBy", g.pledged_on::text as "pledgedOn", c.version as "charterVersion",
      c.id = (select n.id from charter_version n where ${inForce(sql`n`, p, now)} limit 1) as "isCurrent", g.withdrawn_on::text as "withdrawnOn", g.withdrawn_because as "withdrawnBecause", g.version
    from pledge g join organisation o on o.partnership_id = ${p} and o.id = g.organisation_id join charter_version c on c.partnership_id = ${p} and c.id = g.charter_version_id
    where g.partnership_id = ${p} and ${which} order by "isCurrent" desc, g.withdrawn_on is not null, o.name, g.pledged_on desc limit ${MOST}`);
  return [...rows];
}

/** Who has signed up to the charter, which anyone may read. Withdrawn ones are said too: a pledge that ended is not hidden. */
export const pledgesOf = (at: Place, reader: Reader): Promise<Pledge[]> => pledgesWhere(reader, at, sql`true`);

/** One pledge for its administrator, or null. */
export const pledgeWith = (id: string) => async (seen: Here, reader: Reader): Promise<Pledge | null> =>
  /^[0-9a-f-]{36}$/.test(id) ? ((await pledgesWhere(reader, { partnershipId: seen.partnership.id, now: seen.now }, sql`g.id::text = ${id}`))[0] ?? null) : null;
