import { eq, sql } from "drizzle-orm";
import { createHash, randomBytes } from "node:crypto";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { chain, event, eventDetail } from "@/db/schema";
import { and } from "@/db/where";
import type { Happening } from "./kinds";

export type ChainPlace = { partnershipId: string; chainId: string; actorId: string | null; now: Date };
export type Recorded = Happening & { eventId: string };

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The digest covers the exact text that is stored; jsonb would reorder it. Deleting the text leaves the digest, and the chain whole. */
export const digestOf = (salt: string, canonical: string) => sha256(`${salt}\n${canonical}`);

type Link = Pick<typeof event.$inferSelect, "partnershipId" | "chainId" | "seq" | "kind" | "subjectId" | "actorId" | "happenedAt" | "detailDigest" | "before">;
export const hashOf = (e: Link) =>
  sha256([e.before, e.partnershipId, e.chainId, e.seq, e.kind, e.subjectId, e.actorId ?? "", e.happenedAt.toISOString(), e.detailDigest].join("\n"));

/** Adds what happened to the end of its chain. The chain's row is locked first, so numbers stand in the order of the deeds. */
export async function append(tx: Tx, at: ChainPlace, happenings: readonly Happening[]): Promise<Recorded[]> {
  const ofChain = and(eq(chain.partnershipId, at.partnershipId), eq(chain.id, at.chainId));
  const [end] = await tx.update(chain).set({ seq: sql`${chain.seq} + ${happenings.length}` }).where(ofChain).returning();
  if (!end) throw new Error("This chain of events does not exist.");
  const links: (typeof event.$inferInsert & Link)[] = [];
  const details: (typeof eventDetail.$inferInsert)[] = [];
  for (const [index, happening] of happenings.entries()) {
    const salt = randomBytes(16).toString("hex");
    const canonical = JSON.stringify(happening.detail);
    const link = {
      partnershipId: at.partnershipId, id: newId(), chainId: at.chainId, seq: end.seq - happenings.length + 1 + index, kind: happening.kind,
      subjectId: happening.subjectId, actorId: at.actorId, happenedAt: at.now, detailDigest: digestOf(salt, canonical), before: links.at(-1)?.hash ?? end.hash,
    };
    links.push({ ...link, hash: hashOf(link) });
    details.push({ partnershipId: at.partnershipId, eventId: link.id, salt, canonical });
  }
  await tx.insert(event).values(links);
  await tx.insert(eventDetail).values(details);
  await tx.update(chain).set({ hash: links.at(-1)!.hash }).where(ofChain);
  return happenings.map((happening, index) => ({ ...happening, eventId: links[index]!.id }));
}
