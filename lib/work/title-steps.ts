import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { withheldTitle, work as works } from "@/db/schema";
import { and } from "@/db/where";
import type { Happening } from "@/lib/event/kinds";

/** The full title takes the place of the one that stood in for it; null where none is kept back. The address stays as it was. */
export async function showTitle(tx: Tx, { partnershipId, workId, now }: { partnershipId: string; workId: string; now: Date }): Promise<Happening | null> {
  const mine = and(eq(withheldTitle.partnershipId, partnershipId), eq(withheldTitle.workId, workId), sql`${withheldTitle.shownAt} is null`);
  const [shown] = await tx.update(withheldTitle).set({ shownAt: now }).where(mine).returning();
  if (!shown) return null;
  await tx.update(works).set({ title: shown.title, withheldUntil: null, withheldBecause: "" }).where(and(eq(works.partnershipId, partnershipId), eq(works.id, workId)));
  return { kind: "title shown", subjectId: workId, detail: { title: shown.title } };
}
