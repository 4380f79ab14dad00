import { eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { charterVersion, promise } from "@/db/schema";
import { and } from "@/db/where";
import type { Here, Outline } from "@/lib/access/see";
import { inForce, inForceSince } from "./in-force";

export type PromiseWords = { key: string; position: number; name: string; weWill: string; easyRead: string; howWouldAParentKnow: string };
export type Charter = { id: string; key: string; name: string; version: string; madeIn: string; madeWith: string; inForceFrom: string; promises: PromiseWords[] };
type Place = { partnershipId: string; now: Date };

const promiseColumns = {
  key: promise.key, position: promise.position, name: promise.name, weWill: promise.weWill, easyRead: promise.easyRead, howWouldAParentKnow: promise.howWouldAParentKnow,
};

const promisesIn = (reader: Reader, partnershipId: string, versionId: string): Promise<PromiseWords[]> =>
  reader.select(promiseColumns).from(promise).where(and(eq(promise.partnershipId, partnershipId), eq(promise.charterVersionId, versionId))).orderBy(promise.position);

/** A version with its promises, in one statement. Correlated to `c`. */
const columns = sql`c.id, c.charter_key as key, c.name, c.version, c.made_in as "madeIn", c.made_with as "madeWith", c.in_force_from as "inForceFrom",
  (select coalesce(json_agg(json_build_object('key', p.key, 'position', p.position, 'name', p.name, 'weWill', p.we_will, 'easyRead', p.easy_read, 'howWouldAParentKnow', p.how_would_a_parent_know) order by p.position), '[]')
    from promise p where p.partnership_id = c.partnership_id and p.charter_version_id = c.id) as promises`;

/** The charter in force today, which anyone may read. Null where the partnership has none yet. */
export async function charterOf({ partnershipId, now }: Place, reader: Reader): Promise<Charter | null> {
  const [found] = await reader.execute<Charter>(sql`select ${columns} from charter_version c where ${inForce(sql`c`, partnershipId, now)} limit 1`);
  return found ?? null;
}

/** The same for somebody known here. */
export const charterHere = (seen: Here, reader: Reader): Promise<Charter | null> => charterOf({ partnershipId: seen.partnership.id, now: seen.now }, reader);

/** One version by what it is called, with its promises as they stood: old work keeps it. Null where there is none. */
export const charterCalled = (called: string) => async ({ partnershipId, now }: Place, reader: Reader): Promise<Charter | null> => {
  const version = asWritten(called);
  const [found] = await reader.execute<Charter>(sql`select ${columns} from charter_version c where c.partnership_id = ${partnershipId} and c.version = ${version}
    and ${sameCharter(partnershipId, now)} limit 1`);
  return found ?? null;
};

/** Versions of the charter in force; of any while none is. */
const sameCharter = (partnershipId: string, now: Date) =>
  sql`c.charter_key = coalesce((select n.charter_key from charter_version n where ${inForce(sql`n`, partnershipId, now)} limit 1), c.charter_key)`;

/** What a page's address says, as it was before it became one; "" for what no version can be called. */
function asWritten(called: string): string {
  try {
    return decodeURIComponent(called).replaceAll("\0", "").toWellFormed();
  } catch {
    return "";
  }
}

export type CharterVersion = { version: string; name: string; madeWith: string; since: string; inForce: boolean; waits: boolean };

/** Every version of the charter, the newest first; `waits` for one whose day has not come. */
export async function charterVersionsOf({ partnershipId, now }: Place, reader: Reader): Promise<CharterVersion[]> {
  const rows = await reader.execute<Omit<CharterVersion, "waits"> & { loadedAt: string }>(sql`
    select c.version, c.name, c.made_with as "madeWith", ${inForceSince(sql`c`)} as since,
      c.id = (select n.id from charter_version n where ${inForce(sql`n`, partnershipId, now)} limit 1) as "inForce"
    from charter_version c where c.partnership_id = ${partnershipId} and ${sameCharter(partnershipId, now)} order by ${inForceSince(sql`c`)} desc, c.loaded_at desc, c.id desc limit 50`);
  const standing = [...rows].findIndex((one) => one.inForce);
  return [...rows].map((one, at) => ({ ...one, waits: standing < 0 || at < standing }));
}

/** The promises a piece of work is held against: those of the version it began with. */
export const promisesOf = async (seen: Outline, reader: Reader): Promise<PromiseWords[]> =>
  seen.work.charterVersionId ? promisesIn(reader, seen.partnership.id, seen.work.charterVersionId) : [];

/** What that version is called, for links to it; null for a work without a charter. */
export async function charterVersionHeldTo(seen: Outline, reader: Reader): Promise<string | null> {
  if (!seen.work.charterVersionId) return null;
  const [found] = await reader.select({ version: charterVersion.version }).from(charterVersion)
    .where(and(eq(charterVersion.partnershipId, seen.partnership.id), eq(charterVersion.id, seen.work.charterVersionId)));
  return found?.version ?? null;
}
