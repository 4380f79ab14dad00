import { eq, max } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { meeting } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";

export type OfWork = { partnershipId: string; workId: string };
const inWork = ({ partnershipId, workId }: OfWork) => and(eq(meeting.partnershipId, partnershipId), eq(meeting.workId, workId));

/** The meeting with this number in this very work. Throws NotFound. */
export async function theMeeting(tx: Reader, of: OfWork, number: number): Promise<typeof meeting.$inferSelect> {
  const [found] = await tx.select().from(meeting).where(and(inWork(of), eq(meeting.number, number)));
  if (!found) throw new NotFound();
  return found;
}

export async function nextMeeting(tx: Reader, of: OfWork): Promise<number> {
  const [last] = await tx.select({ number: max(meeting.number) }).from(meeting).where(inWork(of));
  return (last?.number ?? 0) + 1;
}
