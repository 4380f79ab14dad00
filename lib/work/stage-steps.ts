import { desc, eq } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { newId } from "@/db/id";
import { stageMove } from "@/db/schema";
import { and } from "@/db/where";
import type { Stage } from "./stages";

type OfWork = { partnershipId: string; workId: string };

/** Where the work stays: the last move, its stage and its round. Before any move it is in Idea. */
export async function lastMove(tx: Reader, { partnershipId, workId }: OfWork) {
  const [last] = await tx
    .select({ id: stageMove.id, stage: stageMove.stage, round: stageMove.round, movedAt: stageMove.movedAt })
    .from(stageMove)
    .where(and(eq(stageMove.partnershipId, partnershipId), eq(stageMove.workId, workId)))
    .orderBy(desc(stageMove.movedAt))
    .limit(1);
  return last ?? null;
}

type Move = { stage: Stage; movedBy: string | null; now: Date; newRound?: boolean };

/** Two servers' clocks may differ: a move never stands before the one it follows, or the work would seem to go back. */
export async function moveInto(tx: Tx, of: OfWork, { stage, movedBy, now, newRound = false }: Move) {
  const last = await lastMove(tx, of);
  const movedAt = last === null ? now : new Date(Math.max(now.getTime(), last.movedAt.getTime() + 1));
  const moved = { ...of, id: newId(), stage, round: (last?.round ?? 0) + (newRound ? 1 : 0), movedBy, movedAt };
  await tx.insert(stageMove).values(moved);
  return moved;
}
