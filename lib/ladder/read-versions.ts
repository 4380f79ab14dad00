import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import { ladderVersion, profile, rung, testsProposed } from "@/db/schema";
import { and } from "@/db/where";
import type { Here } from "@/lib/access/see";
import type { Rung } from "./read";

export type LadderVersion = {
  id: string; name: string; version: string; credit: string; link: string; inForceFrom: Date | null; changedBecause: string; changedBy: string | null; works: number;
  /** Whether a rung has tests of the partnership's own; who turned the forum's key for this version, and when. */
  local: boolean; agreedBy: string | null; agreedAt: Date | null; proposal: string | null;
};

const MOST = 50;
const agreer = alias(profile, "agreer");
const hasOwnTests = sql<boolean>`exists (select 1 from rung r where r.partnership_id = ladder_version.partnership_id and r.ladder_version_id = ladder_version.id and r.tests is not null)`;
const works = sql<number>`(select count(*)::int from work_now n where n.partnership_id = ladder_version.partnership_id and n.ladder_version_id = ladder_version.id and not n.recorded_afterwards)`;

/** Every ladder of the partnership, the one in force first, then those before it, then those never used. */
export const versionsOf = ({ partnership }: Here, reader: Reader): Promise<LadderVersion[]> =>
  reader
    .select({
      id: ladderVersion.id, name: ladderVersion.name, version: ladderVersion.version, credit: ladderVersion.credit, link: ladderVersion.link,
      inForceFrom: ladderVersion.inForceFrom, changedBecause: ladderVersion.changedBecause, changedBy: profile.name, works,
      local: hasOwnTests, agreedBy: agreer.name, agreedAt: testsProposed.turnedAt, proposal: testsProposed.id,
    })
    .from(ladderVersion)
    .leftJoin(profile, and(eq(profile.partnershipId, partnership.id), eq(profile.personId, ladderVersion.changedBy)))
    .leftJoin(testsProposed, and(eq(testsProposed.partnershipId, partnership.id), eq(testsProposed.madeVersionId, ladderVersion.id)))
    .leftJoin(agreer, and(eq(agreer.partnershipId, partnership.id), eq(agreer.personId, testsProposed.turnedBy)))
    .where(eq(ladderVersion.partnershipId, partnership.id))
    .orderBy(sql`${ladderVersion.inForceFrom} desc nulls last`, desc(ladderVersion.id))
    .limit(MOST);

export type LadderToChange = { versions: LadderVersion[]; from: LadderVersion; rungs: Rung[] } | null;

/** The ladder to begin a change from: the one that was asked for, or the one in force. */
export const ladderToChange = (asked: string | undefined) => async (seen: Here, reader: Reader): Promise<LadderToChange> => {
  const versions = await versionsOf(seen, reader);
  const from = versions.find(({ id }) => id === asked) ?? versions[0];
  if (!from) return null;
  const rungs = await reader
    .select({ key: rung.key, position: rung.position, name: rung.name, words: rung.words, band: rung.band, tests: rung.tests })
    .from(rung)
    .where(and(eq(rung.partnershipId, seen.partnership.id), eq(rung.ladderVersionId, from.id)))
    .orderBy(desc(rung.position));
  return { versions, from, rungs };
};
