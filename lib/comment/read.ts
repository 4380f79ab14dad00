import { asc, desc, eq, sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { comment, membership, profile, seat } from "@/db/schema";
import { and } from "@/db/where";
import type { Inside } from "@/lib/access/see";
import { seatWords } from "@/lib/seat/words";
import { momentWords } from "@/lib/work/dates";
import { COMMENTS_A_PAGE } from "./rules";

/** A comment as the page shows it and as the browser is given it: ready words, nothing more. */
export type ShownComment = { number: number; name: string; seat: string; body: string; at: string; when: string };
export type CommentPage = { comments: ShownComment[]; isOlder: boolean; isNewer: boolean };

const query = (seen: Inside, reader: Reader, which: SQL) =>
  reader
    .select({ number: comment.number, name: profile.name, seat: { sector: seat.sector, label: seat.label }, body: comment.body, postedAt: comment.postedAt })
    .from(comment)
    .innerJoin(membership, and(eq(membership.partnershipId, seen.partnership.id), eq(membership.id, comment.membershipId)))
    .innerJoin(seat, and(eq(seat.partnershipId, seen.partnership.id), eq(seat.id, membership.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, membership.personId)))
    .where(and(eq(comment.partnershipId, seen.partnership.id), eq(comment.workId, seen.work.id), which));

type Row = Awaited<ReturnType<typeof query>>[number];

const shown = (row: Row, now: Date): ShownComment => ({
  number: row.number, name: row.name, seat: seatWords(row.seat), body: row.body,
  at: row.postedAt.toISOString(), when: momentWords(row.postedAt, now),
});

/** One page of the thread, the newest last: the newest of all, or those before a number. */
export const commentsBefore = (before: number | undefined) => async (seen: Inside, reader: Reader): Promise<CommentPage> => {
  const which = before === undefined ? sql`true` : sql`${comment.number} < ${before}`;
  const rows = await query(seen, reader, which).orderBy(desc(comment.number)).limit(COMMENTS_A_PAGE + 1);
  const page = rows.slice(0, COMMENTS_A_PAGE).reverse();
  return { comments: page.map((row) => shown(row, seen.now)), isOlder: rows.length > COMMENTS_A_PAGE, isNewer: before !== undefined };
};

/** What was said after a number, the oldest of it first: one page's worth, however much there is. */
export const commentsAfter = (after: number) => async (seen: Inside, reader: Reader): Promise<ShownComment[]> => {
  const rows = await query(seen, reader, sql`${comment.number} > ${after}`).orderBy(asc(comment.number)).limit(COMMENTS_A_PAGE);
  return rows.map((row) => shown(row, seen.now));
};
