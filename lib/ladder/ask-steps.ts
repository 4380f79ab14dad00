import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { link, seatView, viewAsk } from "@/db/schema";
import { and } from "@/db/where";
import { tokenHash } from "@/lib/access/answer";
import { queueQuietly } from "@/lib/letter/queue";
import { linkToken } from "@/lib/letter/token";
import type { Stage } from "@/lib/work/stages";
import { speaksForSeat } from "./rules";
import { sittersOf } from "./view-steps";

type Sitter = Awaited<ReturnType<typeof sittersOf>>[number];

/** Those who speak for a seat, the first to join first; whoever reads letters before all others. */
const speakersOf = (seat: readonly Sitter[]): Sitter[] => seat.filter((one) => speaksForSeat(one.membershipId, seat)).sort((a, b) => Number(a.told !== null) - Number(b.told !== null));

type Asking = { partnershipId: string; workId: string; stage: Stage; round: number; askedBy: string; now: Date };

/**
 * Asks each seat that has not said yet how it sees the work, once in a stay: a letter to those who speak for it. The first has the
 * link that needs no password. Whoever asks gets no letter of their own. Gives how many seats were asked.
 */
export async function askSeats(tx: Tx, { partnershipId, workId, stage, round, askedBy, now }: Asking): Promise<number> {
  const sitters = await sittersOf(tx, { partnershipId, workId });
  const inStay = and(eq(seatView.partnershipId, partnershipId), eq(seatView.workId, workId), eq(seatView.stage, stage), eq(seatView.round, round), sql`not ${seatView.beside}`);
  const said = new Set((await tx.select({ seatId: seatView.seatId }).from(seatView).where(inStay)).map((row) => row.seatId));
  const speakers = [...Map.groupBy(sitters, ({ seatId }) => seatId).values()].map(speakersOf);
  const asks = speakers.flatMap(([first]) => first ?? []).filter(({ seatId }) => !said.has(seatId)).map(({ seatId, membershipId }) => ({ partnershipId, id: newId(), workId, seatId, membershipId, stage, round, askedBy, askedAt: now }));
  if (asks.length === 0) return 0;
  const asked = await tx.insert(viewAsk).values(asks).onConflictDoNothing().returning({ id: viewAsk.id, membershipId: viewAsk.membershipId });
  if (asked.length === 0) return 0;
  await tx.insert(link).values(asked.map(({ id }) => ({ tokenHash: tokenHash(linkToken(id, 1)), partnershipId, kind: "view asked" as const, subjectId: id, madeAt: now })));
  const letters = asked.flatMap(({ id, membershipId }) => {
    const seat = speakers.find(([first]) => first?.membershipId === membershipId) ?? [];
    return seat.filter(({ told }, at) => at === 0 || !told).map(({ personId }, at) => ({ kind: at === 0 ? ("view asked" as const) : ("seat asked for its view" as const), personId, subjectId: id, detail: {} }));
  });
  await queueQuietly(tx, { partnershipId, workId, now }, letters.filter(({ personId }) => personId !== askedBy));
  return asked.length;
}
