import { desc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { ownNote, profile, terms, withheldTitle } from "@/db/schema";
import { and } from "@/db/where";
import type { Inside } from "@/lib/access/see";

/** My own note about this work. Only mine can be asked for. */
export async function myNote(seen: Inside, reader: Reader): Promise<string> {
  const [note] = await reader
    .select({ body: ownNote.body })
    .from(ownNote)
    .where(and(eq(ownNote.partnershipId, seen.partnership.id), eq(ownNote.workId, seen.work.id), eq(ownNote.personId, seen.person.id)));
  return note?.body ?? "";
}

/** The full title that is kept back from others, for those with a seat; null where none is. */
export async function fullTitle(seen: Inside, reader: Reader): Promise<string | null> {
  if (!seen.work.withheldUntil) return null;
  const [row] = await reader
    .select({ title: withheldTitle.title })
    .from(withheldTitle)
    .where(and(eq(withheldTitle.partnershipId, seen.partnership.id), eq(withheldTitle.workId, seen.work.id), sql`${withheldTitle.shownAt} is null`));
  return row?.title ?? null;
}

const MOST_TERMS = 20;

/** The terms of reference, the newest first. */
export const termsOf = (seen: Inside, reader: Reader) =>
  reader
    .select({
      number: terms.number, mayDecide: terms.mayDecide, mayNotDecide: terms.mayNotDecide, whoDecidesThat: terms.whoDecidesThat, until: terms.until, reviewOn: terms.reviewOn,
      money: terms.money, howWeWork: terms.howWeWork, writtenAt: terms.writtenAt, by: profile.name,
    })
    .from(terms)
    .leftJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, terms.writtenBy)))
    .where(and(eq(terms.partnershipId, seen.partnership.id), eq(terms.workId, seen.work.id)))
    .orderBy(desc(terms.number))
    .limit(MOST_TERMS);
export type Terms = Awaited<ReturnType<typeof termsOf>>[number];
