import { eq, ne, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { formerSlug, ladderVersion, partnership } from "@/db/schema";
import { and } from "@/db/where";
import { seeNowhere, seePublic } from "@/lib/access/see";
import type { Partnership } from "@/lib/access/standing";
import { slugOf } from "./slugs";

/** The partnership with this address, or null. What stands in its row is public. */
export async function partnershipWith(slug: string): Promise<Partnership | null> {
  const [found] = await seeNowhere((reader) => reader.select().from(partnership).where(eq(partnership.slug, slug)));
  return found ?? null;
}

/** Where the partnership that had this address is now, or null: nobody ever had it. */
export async function movedFrom(slug: string): Promise<string | null> {
  const [found] = await seeNowhere((reader) =>
    reader.select({ slug: partnership.slug }).from(formerSlug).innerJoin(partnership, eq(partnership.id, formerSlug.partnershipId)).where(eq(formerSlug.slug, slug)));
  return found?.slug ?? null;
}

/** The partnership of an area, by its address or by its name. */
export async function partnershipOf(area: string): Promise<Partnership | null> {
  const [found] = await seeNowhere((reader) =>
    reader.select().from(partnership).where(or(eq(partnership.slug, slugOf(area)), eq(partnership.name, area))!).orderBy(partnership.createdAt).limit(1));
  return found ?? null;
}

/** Whether there is a partnership here that does not come from this source. */
export async function anyPartnershipBut(source: string): Promise<boolean> {
  const others = await seeNowhere((reader) => reader.select({ id: partnership.id }).from(partnership).where(ne(partnership.source, source)).limit(1));
  return others.length > 0;
}

const ladderInForce = async ({ partnershipId }: { partnershipId: string }, reader: Reader): Promise<boolean> => {
  const inForce = and(eq(ladderVersion.partnershipId, partnershipId), sql`${ladderVersion.inForceFrom} is not null`);
  return (await reader.select({ id: ladderVersion.id }).from(ladderVersion).where(inForce).limit(1)).length > 0;
};

/** Without a ladder in force no work can begin. */
export const hasALadder = async (partnershipId: string, now: Date): Promise<boolean> =>
  (await seePublic({ partnershipId, now }, { inForce: ladderInForce })).inForce;
