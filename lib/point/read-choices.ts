import { eq, isNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { comment, membership, profile, seat } from "@/db/schema";
import { and } from "@/db/where";
import { GAP } from "@/lib/comment/markdown";
import { HIDDEN_WORDS } from "@/lib/comment/words";
import { NotFound } from "@/lib/access/refusal";
import type { Inside } from "@/lib/access/see";
import { seatWords } from "@/lib/seat/words";

const MOST = 200;

/** Who sits in this work today, with their seats: whose words may be written down, and who may be asked to see to a point. */
export async function membersHere(seen: Inside, reader: Reader) {
  const rows = await reader
    .select({ membershipId: membership.id, name: profile.name, sector: seat.sector, label: seat.label })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, seen.partnership.id), eq(seat.id, membership.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, membership.personId)))
    .where(and(eq(membership.partnershipId, seen.partnership.id), eq(membership.workId, seen.work.id), sql`${membership.leftAt} is null`))
    .orderBy(profile.name)
    .limit(MOST);
  return rows.map(({ membershipId, name, ...of }) => ({ membershipId, name, seat: seatWords(of), isMe: membershipId === seen.membershipId }));
}

/** The comment a point is to be made from, or null where none was named. Throws NotFound. */
export const commentToRaise = (typed: string | undefined) => async (seen: Inside, reader: Reader) => {
  if (typed === undefined) return null;
  if (!/^[1-9]\d{0,6}$/.test(typed)) throw new NotFound();
  const [found] = await reader
    .select({ number: comment.number, body: comment.body, name: profile.name, sector: seat.sector, label: seat.label })
    .from(comment)
    .innerJoin(membership, and(eq(membership.partnershipId, seen.partnership.id), eq(membership.id, comment.membershipId)))
    .innerJoin(seat, and(eq(seat.partnershipId, seen.partnership.id), eq(seat.id, membership.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, membership.personId)))
    .where(and(eq(comment.partnershipId, seen.partnership.id), eq(comment.workId, seen.work.id), eq(comment.number, Number(typed)), isNull(comment.takenBackAt), isNull(comment.takenDownAt)));
  if (!found) throw new NotFound();
  return { number: found.number, body: found.body.replaceAll(GAP, HIDDEN_WORDS), name: found.name, seat: seatWords(found) };
};
