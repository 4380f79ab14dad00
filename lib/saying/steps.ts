import { eq, inArray } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { newId } from "@/db/id";
import { saying } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import type { Standing } from "@/lib/access/standing";
import type { SayingKind } from "./kinds";

export type Speaker = Standing & { tx: Tx; now: Date };
type About = { kind: SayingKind; subjectId: string; words?: string; onDay?: string | null };

/** Keeps what somebody with a seat says about something recorded, and gives its id. */
export async function say({ tx, now, partnership, work, seat, membershipId }: Speaker, { kind, subjectId, words = "", onDay = null }: About): Promise<string> {
  if (!seat || !membershipId) throw new NotFound();
  const said = { partnershipId: partnership.id, id: newId(), workId: work.id, kind, subjectId, seatId: seat.id, membershipId, words, onDay, saidAt: now };
  await tx.insert(saying).values(said);
  return said.id;
}

type OfWork = { partnershipId: string; workId: string };

/** What was said of one thing, of these kinds, in the order it was said. */
export const saidOf = (tx: Reader, { partnershipId, workId }: OfWork, subjectId: string, kinds: readonly SayingKind[]) =>
  tx
    .select({ id: saying.id, kind: saying.kind, seatId: saying.seatId, membershipId: saying.membershipId })
    .from(saying)
    .where(and(eq(saying.partnershipId, partnershipId), eq(saying.workId, workId), eq(saying.subjectId, subjectId), inArray(saying.kind, [...kinds])))
    .orderBy(saying.saidAt, saying.id);

/** The last thing this very member said of it, of these kinds. */
export async function myLast(here: Speaker, subjectId: string, kinds: readonly SayingKind[]): Promise<SayingKind | undefined> {
  const said = await saidOf(here.tx, { partnershipId: here.partnership.id, workId: here.work.id }, subjectId, kinds);
  return said.filter((one) => one.membershipId === here.membershipId).at(-1)?.kind;
}
