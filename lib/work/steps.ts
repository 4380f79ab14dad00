import { desc, eq, like, sql } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { newId } from "@/db/id";
import { chain, ladderVersion, settledBefore, work } from "@/db/schema";
import { and } from "@/db/where";
import { Refusal } from "@/lib/access/refusal";
import { inForce } from "@/lib/charter/in-force";
import type { Happening } from "@/lib/event/kinds";
import { freeSlug, slugOf } from "@/lib/partnership/slugs";

/** The ladder and the charter a new piece of work is held against. It keeps these versions for good. */
export async function versionsInForce(tx: Reader, partnershipId: string, now: Date) {
  const [ladder] = await tx
    .select({ id: ladderVersion.id })
    .from(ladderVersion)
    .where(and(eq(ladderVersion.partnershipId, partnershipId), sql`${ladderVersion.inForceFrom} is not null`))
    .orderBy(desc(ladderVersion.inForceFrom), desc(ladderVersion.id))
    .limit(1);
  if (!ladder) throw new Refusal("This partnership has no ladder yet. Ask an administrator to choose one.");
  const [charter] = await tx.execute<{ id: string }>(sql`select c.id from charter_version c where ${inForce(sql`c`, partnershipId, now)} limit 1`);
  return { ladderVersionId: ladder.id, charterVersionId: charter?.id ?? null };
}

type NewWork = Omit<typeof work.$inferInsert, "slug">;

/** Lays a piece of work with a free address and the start of its own chain of events. */
export async function layWork(tx: Tx, about: NewWork): Promise<typeof work.$inferSelect> {
  await tx.insert(chain).values({ partnershipId: about.partnershipId, id: about.id });
  for (let tries = 0; tries < 5; tries++) {
    const taken = await tx.select({ slug: work.slug }).from(work).where(and(eq(work.partnershipId, about.partnershipId), like(work.slug, `${slugOf(about.title)}%`)));
    const [laid] = await tx.insert(work).values({ ...about, slug: freeSlug(about.title, new Set(taken.map((w) => w.slug))) }).onConflictDoNothing().returning();
    if (laid) return laid;
  }
  throw new Refusal("Somebody began a work with this title at the same moment. Try once more.");
}

export type Settled = { kind: "limit" | "answer"; what: string; setBy: string; since: string | null };
type By = { partnershipId: string; workId: string; saidBy: string; saidAt: Date };

/** Keeps what was settled before anyone was asked, with who said so and when. Gives what happened, one for each. */
export async function saySettled(tx: Tx, by: By, settled: readonly Settled[]): Promise<Happening[]> {
  const said = settled.map(({ kind, what, setBy, since }) => ({ ...by, id: newId(), kind, what, setBy, since }));
  if (said.length > 0) await tx.insert(settledBefore).values(said);
  return said.map(({ id, what, kind, setBy, since }) => ({ kind: "settled before said", subjectId: id, detail: { what, kind, setBy, since: since ?? "" } }));
}
