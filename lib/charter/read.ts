import { desc, eq, sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { action, actionPromise, charterVersion, promise, work } from "@/db/schema";
import { and } from "@/db/where";
import { mayHere, type Here, type Outline } from "@/lib/access/see";
import { visibleWork } from "@/lib/access/visible";
import { overdueOn, statusNow } from "@/lib/action/read";
import { londonDay } from "@/lib/work/dates";

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

export type PromiseCount = { open: number; done: number; overdue: number };

/** How many actions answer to each promise of the newest charter, over the works of this partnership. For people with a role; null for others. */
export async function actionsByPromise(seen: Here, reader: Reader): Promise<Record<string, PromiseCount> | null> {
  if (!mayHere(seen, "see every outline")) return null;
  const p = seen.partnership.id;
  const newest = sql`${actionPromise.charterVersionId} = (select v.id from charter_version v where v.partnership_id = ${p} order by v.loaded_at desc, v.id desc limit 1)`;
  const counted = (which: SQL) => sql<number>`(count(*) filter (where ${which}))::int`;
  const rows = await reader
    .select({
      key: actionPromise.promiseKey,
      open: counted(sql`${statusNow} not in ('done', 'embedded', 'stopped')`),
      done: counted(sql`${statusNow} in ('done', 'embedded')`),
      overdue: counted(overdueOn(londonDay(seen.now))),
    })
    .from(actionPromise)
    .innerJoin(action, and(eq(action.partnershipId, p), eq(action.id, actionPromise.actionId)))
    .innerJoin(work, and(eq(work.partnershipId, p), eq(work.id, action.workId)))
    .where(and(eq(actionPromise.partnershipId, p), newest, visibleWork(seen)))
    .groupBy(actionPromise.promiseKey);
  return Object.fromEntries(rows.map(({ key, ...count }) => [key, count]));
}
