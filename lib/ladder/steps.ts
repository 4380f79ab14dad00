import { eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { membership, rung, seat, settledBefore, stageMove } from "@/db/schema";
import { and } from "@/db/where";
import { FieldRefusal } from "@/lib/access/refusal";
import type { Work } from "@/lib/access/standing";
import { FAMILY_SECTORS } from "@/lib/seat/sectors";
import type { ClaimFacts } from "./rules";

type OfWork = { partnershipId: string; work: Pick<Work, "id" | "ladderVersionId"> };

export const rungsOf = (tx: Reader, { partnershipId, work }: OfWork) =>
  tx
    .select({ key: rung.key, position: rung.position, name: rung.name, band: rung.band })
    .from(rung)
    .where(and(eq(rung.partnershipId, partnershipId), eq(rung.ladderVersionId, work.ladderVersionId)));

/** The rung somebody chose, on the ladder of this very work. Throws FieldRefusal. */
export function chosenRung<R extends { key: string }>(rungs: readonly R[], key: string): R {
  const chosen = rungs.find((one) => one.key === key);
  if (!chosen) throw new FieldRefusal("rung", "Choose a rung from this ladder.");
  return chosen;
}

/** What rule 5 asks about: what was settled, when the work moved on, and which family members came and went. */
export async function claimFactsOf(tx: Reader, { partnershipId, work }: OfWork): Promise<ClaimFacts> {
  const answers = await tx
    .select({ since: settledBefore.since, saidAt: settledBefore.saidAt })
    .from(settledBefore)
    .where(and(eq(settledBefore.partnershipId, partnershipId), eq(settledBefore.workId, work.id), eq(settledBefore.kind, "answer")));
  const moves = await tx
    .select({ stage: stageMove.stage, movedAt: stageMove.movedAt })
    .from(stageMove)
    .where(and(eq(stageMove.partnershipId, partnershipId), eq(stageMove.workId, work.id)));
  const families = await tx
    .select({ how: membership.how, paidByLead: membership.paidByLead, joinedAt: membership.joinedAt, leftAt: membership.leftAt })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, membership.seatId)))
    .where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, work.id), inArray(seat.sector, [...FAMILY_SECTORS])));
  return { answers, moves, families };
}
