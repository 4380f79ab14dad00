import { asc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { chain, event, eventDetail } from "@/db/schema";
import { and } from "@/db/where";
import { digestOf, hashOf } from "./chain";

const STEP = 500;

export type Verified = { whole: true; links: number; wordsTakenOut: number } | { whole: false; seq: number; words: string };

type Link = Awaited<ReturnType<typeof linksAfter>>[number];

/** Walks a chain of events from its first link and says the first one that does not hold, in words. Words taken out leave it whole. */
export async function verifyChain(reader: Reader, partnershipId: string, chainId: string): Promise<Verified> {
  let before = "";
  let seq = 0;
  let wordsTakenOut = 0;
  for (;;) {
    const links = await linksAfter(reader, partnershipId, chainId, seq);
    for (const link of links) {
      const fault = faultOf(link, seq + 1, before);
      if (fault) return { whole: false, seq: seq + 1, words: fault };
      if (link.canonical === null) wordsTakenOut += 1;
      [seq, before] = [link.event.seq, link.event.hash];
    }
    if (links.length < STEP) break;
  }
  const [end] = await reader.select().from(chain).where(and(eq(chain.partnershipId, partnershipId), eq(chain.id, chainId)));
  if (!end) return { whole: false, seq: 0, words: "This chain of events does not exist." };
  if (end.seq !== seq) return { whole: false, seq: seq + 1, words: `Event ${seq + 1} is missing: ${end.seq} were recorded, ${seq} are there.` };
  if (end.hash !== before) return { whole: false, seq, words: `Event ${seq} is not the one that was recorded last.` };
  return { whole: true, links: seq, wordsTakenOut };
}

const linksAfter = (reader: Reader, partnershipId: string, chainId: string, seq: number) =>
  reader
    .select({ event, salt: eventDetail.salt, canonical: eventDetail.canonical })
    .from(event)
    .leftJoin(eventDetail, and(eq(eventDetail.partnershipId, partnershipId), eq(eventDetail.eventId, event.id)))
    .where(and(eq(event.partnershipId, partnershipId), eq(event.chainId, chainId), sql`${event.seq} > ${seq}`))
    .orderBy(asc(event.seq))
    .limit(STEP);

function faultOf({ event: link, salt, canonical }: Link, expected: number, before: string): string | null {
  const on = `Event ${link.seq} (${link.kind}, ${link.happenedAt.toISOString().slice(0, 10)})`;
  if (link.seq !== expected) return `Event ${expected} is missing: the next one there is ${link.seq}.`;
  if (link.before !== before) return `${on} does not follow the one before it.`;
  if (hashOf(link) !== link.hash) return `${on} was changed after it was recorded.`;
  if (salt !== null && canonical !== null && digestOf(salt, canonical) !== link.detailDigest) return `The words of ${on.replace(/^E/, "e")} were changed after they were recorded.`;
  return null;
}
