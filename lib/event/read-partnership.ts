import { desc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { event, eventDetail, profile } from "@/db/schema";
import { and } from "@/db/where";
import type { Here } from "@/lib/access/see";
import { STORY_PAGE } from "./rules";
import { sentenceOfKept } from "./words";

/** The partnership's own story, one page of it, the newest first: what its administrators and the operator did. For its administrators. */
export const partnershipStoryBefore = (before: number | undefined) => async (seen: Here, reader: Reader) => {
  const p = seen.partnership.id;
  const rows = await reader
    .select({ seq: event.seq, kind: event.kind, on: event.happenedAt, canonical: eventDetail.canonical, actor: profile.name })
    .from(event)
    .leftJoin(eventDetail, and(eq(eventDetail.partnershipId, p), eq(eventDetail.eventId, event.id)))
    .leftJoin(profile, and(eq(profile.partnershipId, p), eq(profile.personId, event.actorId)))
    .where(and(eq(event.partnershipId, p), eq(event.chainId, p), before === undefined ? sql`true` : sql`${event.seq} < ${before}`))
    .orderBy(desc(event.seq))
    .limit(STORY_PAGE + 1);
  const told = rows.slice(0, STORY_PAGE).map(({ seq, kind, on, canonical, actor }) => ({ seq, on, words: sentenceOfKept(kind, canonical, actor) }));
  return { told, older: rows.length > STORY_PAGE ? told.at(-1)!.seq : null, isNewer: before !== undefined };
};
