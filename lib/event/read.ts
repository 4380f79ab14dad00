import { desc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { event, eventDetail, profile } from "@/db/schema";
import { and } from "@/db/where";
import type { Inside } from "@/lib/access/see";
import { STORY_PAGE } from "./rules";
import { sentenceOfKept } from "./words";

export type Told = { seq: number; on: Date; words: string };

/** The newest events of a work as sentences, or those before a number. The index of the chain's numbers answers, however long it is. */
async function tell(seen: Inside, reader: Reader, before: number | undefined, most: number): Promise<Told[]> {
  const which = before === undefined ? sql`true` : sql`${event.seq} < ${before}`;
  const rows = await reader
    .select({ seq: event.seq, kind: event.kind, on: event.happenedAt, canonical: eventDetail.canonical, actor: profile.name })
    .from(event)
    .leftJoin(eventDetail, and(eq(eventDetail.partnershipId, seen.partnership.id), eq(eventDetail.eventId, event.id)))
    .leftJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, event.actorId)))
    .where(and(eq(event.partnershipId, seen.partnership.id), eq(event.chainId, seen.work.id), which))
    .orderBy(desc(event.seq))
    .limit(most);
  return rows.map(({ seq, kind, on, canonical, actor }) => ({ seq, on, words: sentenceOfKept(kind, canonical, actor) }));
}

export const latestFive = (seen: Inside, reader: Reader) => tell(seen, reader, undefined, 5);

/** One page of the story, the newest first. */
export const storyBefore = (before: number | undefined) => async (seen: Inside, reader: Reader) => {
  const told = await tell(seen, reader, before, STORY_PAGE + 1);
  return { told: told.slice(0, STORY_PAGE), older: told.length > STORY_PAGE ? told[STORY_PAGE - 1]!.seq : null, isNewer: before !== undefined };
};
