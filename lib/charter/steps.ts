import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { draftWords, promise } from "@/db/schema";
import { and } from "@/db/where";
import { Refusal, Stale } from "@/lib/access/refusal";
import { londonDay } from "@/lib/work/dates";
import { inForce } from "./in-force";
import type { CharterDraft, DefinitionDraft } from "./rules";

type Drafts = { charter: CharterDraft; definition: DefinitionDraft };
type What = keyof Drafts;
const theDraft = (partnershipId: string, what: What) => and(eq(draftWords.partnershipId, partnershipId), eq(draftWords.what, what));

/** The draft with its version, held until this deed is done; null while nobody has begun one. */
export async function heldDraft<W extends What>(tx: Tx, partnershipId: string, what: W): Promise<{ content: Drafts[W]; version: number } | null> {
  const [found] = await tx.select({ content: draftWords.content, version: draftWords.version }).from(draftWords).where(theDraft(partnershipId, what)).for("update");
  return found ? { content: found.content as Drafts[W], version: found.version } : null;
}

export type Writing<W extends What> = { partnershipId: string; what: W; writtenBy: string; writtenAt: Date };

/** Keeps a draft. One begun twice at once is one draft: the second is told, with the words of the first. */
export async function keepDraft<W extends What>(tx: Tx, { partnershipId, what, writtenBy, writtenAt }: Writing<W>, content: Drafts[W], opened: number, theirs: (other: Drafts[W]) => Record<string, string>): Promise<void> {
  const row = { content, writtenBy, writtenAt };
  if (opened === 0) {
    const begun = await tx.insert(draftWords).values({ partnershipId, what, ...row }).onConflictDoNothing().returning({ version: draftWords.version });
    if (begun.length > 0) return;
  }
  const before = await heldDraft(tx, partnershipId, what);
  if (!before) throw new Refusal("This draft is not there any more. It may be in force already.");
  if (before.version !== opened) throw new Stale(before.version, theirs(before.content));
  await tx.update(draftWords).set({ ...row, version: before.version + 1 }).where(theDraft(partnershipId, what));
}

/** Takes the draft out of the drawer. Throws when it was changed since this page was opened, or is not there. */
export async function takeDraft<W extends What>(tx: Tx, partnershipId: string, what: W, opened: number): Promise<Drafts[W]> {
  const draft = await heldDraft(tx, partnershipId, what);
  if (!draft) throw new Refusal("There is no draft here. It may be in force already.");
  if (draft.version !== opened) throw new Refusal("The draft was changed since you opened this page. Read it again, then put it in force.");
  await tx.delete(draftWords).where(theDraft(partnershipId, what));
  return draft.content;
}

/** From when works begin with it: never before today, so that no work changes its charter behind its back. */
export const takesEffectOn = (inForceFrom: string, now: Date): string => (inForceFrom > londonDay(now) ? inForceFrom : londonDay(now));

export type InForce = { id: string; charterKey: string; promises: (Omit<typeof promise.$inferSelect, "partnershipId" | "charterVersionId">)[] };

/** The charter in force with its promises, for a verb that begins from it. */
export async function charterInForce(tx: Tx, partnershipId: string, now: Date): Promise<InForce | null> {
  const [found] = await tx.execute<{ id: string; charterKey: string }>(sql`select c.id, c.charter_key as "charterKey" from charter_version c where ${inForce(sql`c`, partnershipId, now)} limit 1`);
  if (!found) return null;
  const ofVersion = and(eq(promise.partnershipId, partnershipId), eq(promise.charterVersionId, found.id));
  return { ...found, promises: await tx.select().from(promise).where(ofVersion).orderBy(promise.position) };
}
