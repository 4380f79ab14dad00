import { desc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { claim, profile, rung, seatView } from "@/db/schema";
import { and } from "@/db/where";
import { may, type Outline } from "@/lib/access/see";
import { isFamily, type Sector } from "@/lib/seat/sectors";
import { viewsIMaySee } from "./seal";
import { seatOfLead, viewsQuery } from "./speakers";
import type { WhatHappened } from "./words";

export type Said = {
  key: string; rungName: string; position: number; words: string; by: string | null; stage: string; round: number; on: Date;
  /** The seat that said it; null where the lead did. */
  seat: { id: string; sector: Sector; label: string } | null;
  /** A member's own, beside what their seat says. */
  beside: boolean;
  withoutFamiliesBecause: string;
  whatHappened: WhatHappened | null;
  bringBack: string;
  answers: Record<string, string>;
};

/** The last so many of each: a work that is said anew more often still shows its newest. */
const MOST = 200;

/** Every claim and every view this reader may see, the newest first. */
export async function saidSoFar(seen: Outline, reader: Reader): Promise<Said[]> {
  const p = seen.partnership.id;
  const views = await viewsQuery(seen, reader)
    .where(and(eq(seatView.partnershipId, p), eq(seatView.workId, seen.work.id), viewsIMaySee(seen)))
    .orderBy(desc(seatView.number))
    .limit(MOST);
  const claims = await reader
    .select({
      rungName: rung.name, position: rung.position, words: claim.because, withoutFamiliesBecause: claim.withoutFamiliesBecause, whatHappened: claim.whatHappened,
      bringBack: claim.bringBack, by: profile.name, leadSeat: seatOfLead, stage: claim.stage, round: claim.round, on: claim.claimedAt, number: claim.number,
    })
    .from(claim)
    .innerJoin(rung, and(eq(rung.partnershipId, p), eq(rung.ladderVersionId, claim.ladderVersionId), eq(rung.key, claim.rungKey)))
    .innerJoin(profile, and(eq(profile.partnershipId, p), eq(profile.personId, claim.claimedBy)))
    .where(and(eq(claim.partnershipId, p), eq(claim.workId, seen.work.id)))
    .orderBy(desc(claim.number))
    .limit(MOST);
  const inside = may(seen, "see inside");
  const said: Said[] = [
    ...claims.map(({ number, leadSeat, by, ...one }) => ({
      ...one, key: `claim-${number}`, seat: null, beside: false, answers: {}, by: !inside && leadSeat && isFamily(leadSeat.sector) ? null : by,
    })),
    ...views.map(({ seatId, rungKey: _, number, sector, label, ...one }) => ({
      ...one, key: `view-${number}`, seat: { id: seatId, sector, label }, withoutFamiliesBecause: "", whatHappened: null, bringBack: "",
    })),
  ];
  return said.sort((a, b) => b.on.getTime() - a.on.getTime() || b.key.localeCompare(a.key));
}
