import { eq, inArray, max } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { membership, point, pointAnswer, saying, seat } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { pointState, speaksFor, type PointState } from "./rules";

export type OfWork = { partnershipId: string; workId: string };
export type Point = typeof point.$inferSelect;

const inWork = ({ partnershipId, workId }: OfWork) => and(eq(point.partnershipId, partnershipId), eq(point.workId, workId));

/** The point with this number in this very work. Throws NotFound. */
export async function thePoint(tx: Reader, of: OfWork, number: number): Promise<Point> {
  const [found] = await tx.select().from(point).where(and(inWork(of), eq(point.number, number)));
  if (!found) throw new NotFound();
  return found;
}

export async function nextPoint(tx: Reader, of: OfWork): Promise<number> {
  const [last] = await tx.select({ number: max(point.number) }).from(point).where(inWork(of));
  return (last?.number ?? 0) + 1;
}

/** How a point stands, its last answer's number, and whether whoever raised it has left. */
export async function howItStands(tx: Reader, found: Point): Promise<{ state: PointState; answers: number; raiserLeft: boolean; raiserId: string | null }> {
  const answers = await tx
    .select({ how: pointAnswer.how, at: pointAnswer.answeredAt })
    .from(pointAnswer)
    .where(and(eq(pointAnswer.partnershipId, found.partnershipId), eq(pointAnswer.pointId, found.id)))
    .orderBy(pointAnswer.number);
  const said = await tx
    .select({ kind: saying.kind, at: saying.saidAt })
    .from(saying)
    .where(and(eq(saying.partnershipId, found.partnershipId), eq(saying.workId, found.workId), eq(saying.subjectId, found.id), inArray(saying.kind, ["fair answer", "not answered"])))
    .orderBy(saying.saidAt, saying.id);
  const [raiser] = found.raisedBy
    ? await tx.select({ leftAt: membership.leftAt, personId: membership.personId }).from(membership).where(and(eq(membership.partnershipId, found.partnershipId), eq(membership.id, found.raisedBy)))
    : [];
  return { state: pointState({ answers, said: said as { kind: "fair answer" | "not answered"; at: Date }[] }), answers: answers.length, raiserLeft: raiser !== undefined && raiser.leftAt !== null, raiserId: raiser?.personId ?? null };
}

type Judge = { tx: Reader; partnership: { id: string }; work: { id: string }; seat: { id: string } | null; membershipId: string | null };

/** A point that has an answer, for the one who raised it. Throws NotFound, Refusal. */
export async function answeredFor({ tx, partnership, work, seat: mine, membershipId }: Judge, number: number): Promise<{ found: Point; state: PointState }> {
  const found = await thePoint(tx, { partnershipId: partnership.id, workId: work.id }, number);
  const { state, raiserLeft } = await howItStands(tx, found);
  const [of] = await tx.select({ id: seat.id, sector: seat.sector }).from(seat).where(and(eq(seat.partnershipId, found.partnershipId), eq(seat.id, found.seatId)));
  if (!mine || !membershipId || !speaksFor({ raisedBy: found.raisedBy, raiserLeft, seat: of! }, { membershipId, seatId: mine.id })) throw new Refusal("The one who raised this point says whether it is answered.");
  if (state === "waiting") throw new Refusal("This point has no answer yet.");
  return { found, state };
}
