import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { stageMove } from "@/db/schema";
import { and } from "@/db/where";
import type { Outline } from "@/lib/access/see";
import type { Stage } from "./stages";

export type StageBegun = { stage: Stage; round: number; on: Date };

/** The stages this work has been in, from the first: it begins with the idea. */
export async function stagesSoFar(seen: Outline, reader: Reader): Promise<StageBegun[]> {
  const moves = await reader
    .select({ stage: stageMove.stage, round: stageMove.round, on: stageMove.movedAt })
    .from(stageMove)
    .where(and(eq(stageMove.partnershipId, seen.partnership.id), eq(stageMove.workId, seen.work.id)))
    .orderBy(stageMove.movedAt)
    .limit(MOST);
  return [{ stage: "idea", round: 0, on: seen.work.begunAt }, ...moves];
}

/** Six stages in a round; nobody starts again more often than this. */
const MOST = 200;
