import { desc, eq, max } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { newId } from "@/db/id";
import { claim, rung } from "@/db/schema";
import { and } from "@/db/where";
import { FieldRefusal } from "@/lib/access/refusal";
import type { Work } from "@/lib/access/standing";
import { factsForWorks } from "@/lib/fact/read";
import type { Happening } from "@/lib/event/kinds";
import type { Stage } from "@/lib/work/stages";
import type { WhatHappened } from "./words";
import type { ClaimFacts } from "./rules";

export type OfWork = { partnershipId: string; work: Pick<Work, "id" | "ladderVersionId"> };
export type RungHere = Awaited<ReturnType<typeof rungsOf>>[number];

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

/** What rule 5 asks about: the facts of the work, as the reading takes them. One statement. */
export async function claimFactsOf(tx: Reader, { partnershipId, work }: OfWork, now: Date): Promise<ClaimFacts> {
  const found = await factsForWorks(tx, { partnershipId, workIds: [work.id] });
  return { facts: found.get(work.id)?.list ?? [], now };
}

/** The rung the lead said last, or null. */
export async function claimedLast(tx: Reader, { partnershipId, work }: OfWork): Promise<string | null> {
  const mine = and(eq(claim.partnershipId, partnershipId), eq(claim.workId, work.id));
  const [last] = await tx.select({ rungKey: claim.rungKey }).from(claim).where(mine).orderBy(desc(claim.number)).limit(1);
  return last?.rungKey ?? null;
}

type Claimed = {
  rung: RungHere; because: string; withoutFamiliesBecause: string; whatHappened?: WhatHappened | null; bringBack?: string;
  stage: Stage; round: number; by: string; now: Date; twoKeysId?: string;
};

/** A claim is a new row: what was said before stays. */
export async function layClaim(tx: Tx, { partnershipId, work }: OfWork, given: Claimed): Promise<{ number: number; event: Happening }> {
  const [last] = await tx.select({ number: max(claim.number) }).from(claim).where(and(eq(claim.partnershipId, partnershipId), eq(claim.workId, work.id)));
  const { rung: chosen, because, withoutFamiliesBecause, whatHappened = null, bringBack = "", stage, round, by, now, twoKeysId = null } = given;
  const number = (last?.number ?? 0) + 1;
  const said = {
    partnershipId, id: newId(), workId: work.id, ladderVersionId: work.ladderVersionId, rungKey: chosen.key, because, withoutFamiliesBecause,
    whatHappened, bringBack, stage, round, claimedBy: by, claimedAt: now, number, twoKeysId,
  };
  await tx.insert(claim).values(said);
  const detail = { rung: chosen.name, rungKey: chosen.key, because, withoutFamiliesBecause, stage, whatHappened: whatHappened ?? "", bringBack, together: twoKeysId ? "yes" : "" } as const;
  return { number, event: { kind: "rung claimed", subjectId: said.id, detail } };
}
