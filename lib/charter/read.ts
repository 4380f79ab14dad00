import { desc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { charterVersion, promise } from "@/db/schema";
import { and } from "@/db/where";
import type { Here, Outline } from "@/lib/access/see";

export type PromiseWords = { key: string; position: number; name: string; weWill: string; easyRead: string; howWouldAParentKnow: string };
export type Charter = { id: string; name: string; version: string; madeIn: string; madeWith: string; inForceFrom: string; promises: PromiseWords[] };

const promiseColumns = {
  key: promise.key, position: promise.position, name: promise.name, weWill: promise.weWill, easyRead: promise.easyRead, howWouldAParentKnow: promise.howWouldAParentKnow,
};

const promisesIn = (reader: Reader, partnershipId: string, versionId: string): Promise<PromiseWords[]> =>
  reader.select(promiseColumns).from(promise).where(and(eq(promise.partnershipId, partnershipId), eq(promise.charterVersionId, versionId))).orderBy(promise.position);

/** The charter in force, which anyone may read: the last version taken up. Null where the partnership has none yet. */
export async function charterOf({ partnershipId }: { partnershipId: string }, reader: Reader): Promise<Charter | null> {
  const [found] = await reader
    .select({ id: charterVersion.id, name: charterVersion.name, version: charterVersion.version, madeIn: charterVersion.madeIn, madeWith: charterVersion.madeWith, inForceFrom: charterVersion.inForceFrom })
    .from(charterVersion)
    .where(eq(charterVersion.partnershipId, partnershipId))
    .orderBy(desc(charterVersion.loadedAt), desc(charterVersion.id))
    .limit(1);
  return found ? { ...found, promises: await promisesIn(reader, partnershipId, found.id) } : null;
}

/** The same for somebody known here. */
export const charterHere = (seen: Here, reader: Reader): Promise<Charter | null> => charterOf({ partnershipId: seen.partnership.id }, reader);

/** The promises a piece of work is held against: those of the version it began with. */
export const promisesOf = async (seen: Outline, reader: Reader): Promise<PromiseWords[]> =>
  seen.work.charterVersionId ? promisesIn(reader, seen.partnership.id, seen.work.charterVersionId) : [];
