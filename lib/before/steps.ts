import { eq, inArray, max } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { beganEarlier, saying, seat, settledBefore } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import type { Sector } from "@/lib/seat/sectors";

export type OfWork = { partnershipId: string; workId: string };

/** What was settled before, of this very work. Throws NotFound. */
export async function theSettled(tx: Reader, { partnershipId, workId }: OfWork, id: string): Promise<typeof settledBefore.$inferSelect> {
  const [found] = await tx.select().from(settledBefore).where(and(eq(settledBefore.partnershipId, partnershipId), eq(settledBefore.workId, workId), eq(settledBefore.id, id)));
  if (!found) throw new NotFound();
  return found;
}

/** The last thing a seat said of a limit: that it is an answer, or that it was a limit after all. */
export async function seatSaysOfLimit(tx: Reader, { partnershipId, workId }: OfWork, settledId: string, seatId: string) {
  const said = await tx
    .select({ kind: saying.kind })
    .from(saying)
    .where(and(eq(saying.partnershipId, partnershipId), eq(saying.workId, workId), eq(saying.subjectId, settledId), eq(saying.seatId, seatId), inArray(saying.kind, ["calls it an answer", "agrees it was a limit"])))
    .orderBy(saying.saidAt, saying.id);
  return said.at(-1)?.kind ?? null;
}

/** What a seat said of an earlier beginning, with that seat. Throws NotFound. */
export async function theEarlier(tx: Reader, { partnershipId, workId }: OfWork, number: number): Promise<{ id: string; seat: { id: string; sector: Sector } }> {
  const [found] = await tx
    .select({ id: beganEarlier.id, seat: { id: seat.id, sector: seat.sector } })
    .from(beganEarlier)
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, beganEarlier.seatId)))
    .where(and(eq(beganEarlier.partnershipId, partnershipId), eq(beganEarlier.workId, workId), eq(beganEarlier.number, number)));
  if (!found) throw new NotFound();
  return found;
}

export async function nextEarlier(tx: Reader, { partnershipId, workId }: OfWork): Promise<number> {
  const [last] = await tx.select({ number: max(beganEarlier.number) }).from(beganEarlier).where(and(eq(beganEarlier.partnershipId, partnershipId), eq(beganEarlier.workId, workId)));
  return (last?.number ?? 0) + 1;
}
