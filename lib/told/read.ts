import { desc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { account, membership, profile, question, seat } from "@/db/schema";
import { and } from "@/db/where";
import type { Inside } from "@/lib/access/see";
import { sayingsAbout, shownSayings } from "@/lib/saying/read";
import { seatWords } from "@/lib/seat/words";
import { answerBy, mayRatherNotLead } from "./rules";

const MOST = 50;

/** What the families were told of the work, the newest first. */
export const accountsOf = (seen: Inside, reader: Reader) =>
  reader
    .select({ number: account.number, words: account.words, toldAt: account.toldAt, by: profile.name })
    .from(account)
    .innerJoin(membership, and(eq(membership.partnershipId, seen.partnership.id), eq(membership.id, account.toldBy)))
    .innerJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, membership.personId)))
    .where(and(eq(account.partnershipId, seen.partnership.id), eq(account.workId, seen.work.id)))
    .orderBy(desc(account.number))
    .limit(MOST);

/** The questions put to seats, with their answers, the newest first. */
export async function questionsOf(seen: Inside, reader: Reader) {
  const rows = await reader
    .select({ question, by: profile.name, seat: { id: seat.id, sector: seat.sector, label: seat.label }, sayings: sayingsAbout(seen, sql`question.id`) })
    .from(question)
    .innerJoin(seat, and(eq(seat.partnershipId, seen.partnership.id), eq(seat.id, question.seatId)))
    .innerJoin(membership, and(eq(membership.partnershipId, seen.partnership.id), eq(membership.id, question.putBy)))
    .innerJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, membership.personId)))
    .where(and(eq(question.partnershipId, seen.partnership.id), eq(question.workId, seen.work.id)))
    .orderBy(desc(question.number))
    .limit(MOST);
  return rows.map(({ question: one, by, seat: of, sayings }) => ({
    number: one.number, words: one.words, seat: seatWords(of), by, putAt: one.putAt, days: one.daysToAnswer, answerBy: answerBy(one.putAt, one.daysToAnswer),
    said: shownSayings(seen, sayings), isMine: of.id === seen.seat.id,
  }));
}

export type QuestionShown = Awaited<ReturnType<typeof questionsOf>>[number];

/** Which members of family seats would rather not lead, and whether this reader may say so. */
export async function whoWouldRatherNotLead(seen: Inside, reader: Reader) {
  const [row] = await reader.select({ sayings: sayingsAbout(seen, sql`${seen.work.id}::uuid`) }).from(seat).where(and(eq(seat.partnershipId, seen.partnership.id), eq(seat.id, seen.seat.id)));
  const said = shownSayings(seen, row?.sayings ?? []).filter(({ kind }) => kind === "rather not lead");
  return { said, mayRatherNotLead: mayRatherNotLead({ sector: seen.seat.sector, stage: seen.stage, hasSaid: said.some(({ isMe }) => isMe) }) };
}
