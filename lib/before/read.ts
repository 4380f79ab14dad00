import { eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { beganEarlier, membership, profile, seat, settledBefore } from "@/db/schema";
import { and } from "@/db/where";
import type { Inside } from "@/lib/access/see";
import { sayingsAbout, shownSayings } from "@/lib/saying/read";
import { isFamily } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";

const MOST = 50;

/** What was settled before, with what family seats say of each limit. */
export async function settledWithSayings(seen: Inside, reader: Reader) {
  const rows = await reader
    .select({ settled: settledBefore, sayings: sayingsAbout(seen, sql`settled_before.id`) })
    .from(settledBefore)
    .where(and(eq(settledBefore.partnershipId, seen.partnership.id), eq(settledBefore.workId, seen.work.id)))
    .orderBy(settledBefore.saidAt, settledBefore.id)
    .limit(MOST);
  return rows.map(({ settled: { id, kind, what, setBy, since }, sayings }) => {
    const said = shownSayings(seen, sayings);
    const bySeat = new Map(said.map((one) => [one.seatId, one]));
    const calling = [...bySeat.values()].filter((one) => one.kind === "calls it an answer");
    const mine = bySeat.get(seen.seat.id)?.kind === "calls it an answer";
    return { id, kind, what, setBy, since, said, calledBy: calling.map((one) => one.seat), mayCall: kind === "limit" && isFamily(seen.seat.sector) && !mine, mayAgree: mine };
  });
}

export type SettledShown = Awaited<ReturnType<typeof settledWithSayings>>[number];

/** What seats have said of an earlier beginning, by its day. */
export async function earlierSaid(seen: Inside, reader: Reader) {
  const rows = await reader
    .select({ earlier: beganEarlier, name: profile.name, seat: { id: seat.id, sector: seat.sector, label: seat.label }, sayings: sayingsAbout(seen, sql`began_earlier.id`) })
    .from(beganEarlier)
    .innerJoin(membership, and(eq(membership.partnershipId, seen.partnership.id), eq(membership.id, beganEarlier.saidBy)))
    .innerJoin(seat, and(eq(seat.partnershipId, seen.partnership.id), eq(seat.id, beganEarlier.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, membership.personId)))
    .where(and(eq(beganEarlier.partnershipId, seen.partnership.id), eq(beganEarlier.workId, seen.work.id)))
    .orderBy(beganEarlier.onDay, beganEarlier.number)
    .limit(MOST);
  return rows.map(({ earlier, name, seat: of, sayings }) => {
    const said = shownSayings(seen, sayings);
    const isWithdrawn = said.some(({ kind }) => kind === "withdraws");
    const mayContest = isFamily(seen.seat.sector) && !isFamily(of.sector) && !isWithdrawn && !said.some(({ kind, isMe }) => kind === "contests" && isMe);
    return {
      number: earlier.number, onDay: earlier.onDay, words: earlier.words, by: `${name} (${seatWords(of)})`, said, isWithdrawn,
      isContested: said.some(({ kind }) => kind === "contests"), mayWithdraw: of.id === seen.seat.id && !isWithdrawn, mayContest,
    };
  });
}

export type EarlierShown = Awaited<ReturnType<typeof earlierSaid>>[number];
