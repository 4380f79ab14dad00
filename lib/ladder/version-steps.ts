import { count, desc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { ladderVersion, rung } from "@/db/schema";
import { and } from "@/db/where";
import { Refusal } from "@/lib/access/refusal";
import type { TestKey } from "./reading/finding";
import { ladderFrom, needsOfThoseThatStay } from "./reading/ladders";

export type Base = Pick<typeof ladderVersion.$inferSelect, "id" | "ladderKey" | "name" | "version" | "credit" | "link">;
export type RungToLay = { key: string; name: string; words: string; band: "with" | "for" | "to"; tests: TestKey[] | null };

/** The newest version in force: of the partnership, or of one ladder of it. */
export async function inForceNow(tx: Tx, partnershipId: string, ladderKey?: string): Promise<Base | undefined> {
  const which = and(eq(ladderVersion.partnershipId, partnershipId), ladderKey === undefined ? sql`true` : eq(ladderVersion.ladderKey, ladderKey), sql`${ladderVersion.inForceFrom} is not null`);
  const [found] = await tx.select().from(ladderVersion).where(which).orderBy(desc(ladderVersion.inForceFrom), desc(ladderVersion.id)).limit(1);
  return found;
}

export const rungsOfVersion = (tx: Tx, partnershipId: string, versionId: string) =>
  tx.select().from(rung).where(and(eq(rung.partnershipId, partnershipId), eq(rung.ladderVersionId, versionId))).orderBy(rung.position);

/**
 * Other names, words and order do not change what a rung needs: tests agreed with the forum stay with their rungs, from whichever
 * version the change begins.
 */
export async function withTestsAgreed<R extends { key: string; name: string }>(tx: Tx, partnershipId: string, ladderKey: string, rungs: readonly R[]): Promise<(R & { tests: TestKey[] | null })[]> {
  const now = await inForceNow(tx, partnershipId, ladderKey);
  const agreed = now ? await rungsOfVersion(tx, partnershipId, now.id) : [];
  if (!now || !ladderFrom({ ...now, rungs: agreed }).preset) return rungs.map((one) => ({ ...one, tests: null }));
  const needs = needsOfThoseThatStay(agreed.map(({ key, tests }) => ({ key, tests: tests ?? [] })), (key) => rungs.some((one) => one.key === key));
  const own = rungs.map((one) => ({ ...one, tests: needs.get(one.key) ?? [] }));
  return ladderFrom({ ...now, rungs: own }).preset ? own : rungs.map((one) => ({ ...one, tests: null }));
}

/** The number of the next version. Asked before anything else is read: whoever changes the ladder meanwhile takes the same one, and only one of the two is laid. */
export async function nextNumber(tx: Tx, partnershipId: string, ladderKey: string): Promise<number> {
  const [known] = await tx.select({ versions: count() }).from(ladderVersion).where(and(eq(ladderVersion.partnershipId, partnershipId), eq(ladderVersion.ladderKey, ladderKey)));
  return (known?.versions ?? 0) + 1;
}

type Version = { partnershipId: string; number: number; base: Base; name: string; credit: string; changedBy: string; because: string; now: Date; rungs: readonly RungToLay[] };

/** A new version of a ladder, in force from now. */
export async function layVersion(tx: Tx, { partnershipId, number, base, name, credit, changedBy, because, now, rungs }: Version): Promise<{ id: string; version: string }> {
  const version = `${base.version.split(", ")[0]}, version ${number} here`;
  const row = { partnershipId, id: newId(), ladderKey: base.ladderKey, name, version, link: base.link, credit, inForceFrom: now, changedBy, changedBecause: because };
  const [laid] = await tx.insert(ladderVersion).values(row).onConflictDoNothing().returning({ id: ladderVersion.id });
  if (!laid) throw new Refusal("Somebody changed the ladder at the same moment. Open the page again to see it.");
  await tx.insert(rung).values(rungs.map((one, at) => ({ ...one, partnershipId, ladderVersionId: row.id, position: at + 1 })));
  return { id: row.id, version };
}
