import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { point } from "@/db/schema";
import { and } from "@/db/where";
import { dropFromStory } from "@/lib/hiding/story";
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
  for (const { id } of touched) await dropFromStory({ tx, ...of }, { thing: "point", id }, (text) => hidden(text)?.replaceAll(GAP, HIDDEN_WORDS) ?? null);
  return touched;
}

export async function putBackInPoints(tx: Tx, of: OfWork, kept: Kept): Promise<void> {
  for (const { id, words } of kept) await setWords(tx, of, id, words);
}

const setWords = (tx: Tx, of: OfWork, id: string, words: string) =>
  tx.update(point).set({ words }).where(and(eq(point.partnershipId, of.partnershipId), eq(point.id, id)));
