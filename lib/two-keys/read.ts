import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import { profile, rung, seat, twoKeys } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import { may, type Inside } from "@/lib/access/see";
import { seatWords } from "@/lib/seat/words";
import { keyOf, keysState, mayTurn, type Deed, type KeysState } from "./rules";
import { leadSeat } from "./steps";

const asker = alias(profile, "asker");
const answerer = alias(profile, "answerer");

export type KeysShown = {
  id: string; deed: Deed; because: string; withoutFamiliesBecause: string; rungName: string | null; by: string; seat: string; askedAt: Date; answerBy: Date;
  state: KeysState; answeredBy: string | null; answeredAt: Date | null; declinedBecause: string;
  /** What this reader can do about it now. */
  mayTurn: boolean; isMine: boolean;
};

const MOST = 20;

/** What was asked of two keys in this work, the newest first, and which key this reader holds. Two statements. */
export async function keysOf(seen: Inside, reader: Reader): Promise<{ all: KeysShown[]; mine: "lead" | "other" | null }> {
  const p = seen.partnership.id;
  const lead = await leadSeat(reader, { partnershipId: p, workId: seen.work.id });
  const rows = await reader
    .select({ keys: twoKeys, by: asker.name, sector: seat.sector, label: seat.label, rungName: rung.name, answeredBy: answerer.name })
    .from(twoKeys)
    .innerJoin(asker, and(eq(asker.partnershipId, p), eq(asker.personId, twoKeys.askedBy)))
    .innerJoin(seat, and(eq(seat.partnershipId, p), eq(seat.id, twoKeys.askedSeatId)))
    .leftJoin(rung, and(eq(rung.partnershipId, p), eq(rung.ladderVersionId, twoKeys.ladderVersionId), eq(rung.key, twoKeys.rungKey)))
    .leftJoin(answerer, and(eq(answerer.partnershipId, p), eq(answerer.personId, sql`coalesce(${twoKeys.turnedBy}, ${twoKeys.declinedBy})`)))
    .where(and(eq(twoKeys.partnershipId, p), eq(twoKeys.workId, seen.work.id)))
    .orderBy(desc(twoKeys.askedAt), desc(twoKeys.id))
    .limit(MOST);
  const me = { personId: seen.person.id, seatId: seen.seat.id, sector: seen.seat.sector };
  const mayAnswer = may(seen, "answer a key");
  const all = rows.map(({ keys, by, sector, label, rungName, answeredBy }): KeysShown => {
    const state = keysState(keys, seen.now);
    const { id, deed, because, withoutFamiliesBecause, askedAt, answerBy, declinedBecause } = keys;
    return {
      id, deed, because, withoutFamiliesBecause, rungName, by, seat: seatWords({ sector, label }), askedAt, answerBy, state, answeredBy, answeredAt: keys.turnedAt ?? keys.declinedAt, declinedBecause,
      mayTurn: mayAnswer && state === "waiting" && mayTurn(keys, me, lead),
      isMine: mayAnswer && state === "waiting" && keys.askedBy === seen.person.id,
    };
  });
  return { all, mine: keyOf(me, lead) };
}

/** One of them. Throws NotFound. */
export const theseKeysOf = (id: string) => async (seen: Inside, reader: Reader): Promise<KeysShown> => {
  const found = (await keysOf(seen, reader)).all.find((one) => one.id === id);
  if (!found) throw new NotFound();
  return found;
};
