import { eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { event, eventDetail, point } from "@/db/schema";
import { and } from "@/db/where";
import { GAP } from "./markdown";
import type { OfWork } from "./steps";
import { HIDDEN_WORDS } from "./words";

type Kept = { id: string; words: string }[];

/**
 * What is hidden in a comment is hidden in the points that were made of it, and in what the story told of them: those words are
 * dropped for good, and the chain of events stays whole. Gives the points as they stood.
 */
export async function hideInPoints(tx: Tx, of: OfWork, commentId: string, hidden: (text: string) => string | null): Promise<Kept> {
  const made = await tx.select({ id: point.id, words: point.words }).from(point).where(and(eq(point.partnershipId, of.partnershipId), eq(point.workId, of.workId), eq(point.commentId, commentId)));
  const touched = made.filter((one) => hidden(one.words) !== null);
  for (const one of touched) await setWords(tx, of, one.id, hidden(one.words)!.replaceAll(GAP, HIDDEN_WORDS));
  if (touched.length === 0) return [];
  const told = await tx.select({ id: event.id }).from(event).where(and(eq(event.partnershipId, of.partnershipId), eq(event.chainId, of.workId), inArray(event.subjectId, touched.map(({ id }) => id))));
  if (told.length > 0) await tx.delete(eventDetail).where(and(eq(eventDetail.partnershipId, of.partnershipId), inArray(eventDetail.eventId, told.map(({ id }) => id))));
  return touched;
}

export async function putBackInPoints(tx: Tx, of: OfWork, kept: Kept): Promise<void> {
  for (const { id, words } of kept) await setWords(tx, of, id, words);
}

const setWords = (tx: Tx, of: OfWork, id: string, words: string) =>
  tx.update(point).set({ words }).where(and(eq(point.partnershipId, of.partnershipId), eq(point.id, id)));
