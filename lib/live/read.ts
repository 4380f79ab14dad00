import { eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { membership, session } from "@/db/schema";
import { and } from "@/db/where";

/** Everyone with a seat in a work now: the twin of "see inside", asked for each notice (a test holds the two together). */
export async function peopleInside(reader: Reader, partnershipId: string, workId: string): Promise<Set<string>> {
  const rows = await reader
    .select({ personId: membership.personId })
    .from(membership)
    .where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), sql`${membership.leftAt} is null`));
  return new Set(rows.map((row) => row.personId));
}

/** Which of these sessions still stand. */
export async function sessionsThatLast(reader: Reader, hashes: string[]): Promise<Set<string>> {
  const rows = await reader
    .select({ tokenHash: session.tokenHash })
    .from(session)
    .where(and(inArray(session.tokenHash, hashes), sql`${session.expiresAt} > now()`));
  return new Set(rows.map((row) => row.tokenHash));
}
