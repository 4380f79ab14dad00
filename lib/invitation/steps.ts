import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { invitation, link } from "@/db/schema";
import { and } from "@/db/where";
import { tokenHash } from "@/lib/access/answer";
import type { Happening } from "@/lib/event/kinds";
import { linkToken } from "@/lib/letter/token";
import type { Sector } from "@/lib/seat/sectors";
import { daysAfter } from "@/lib/work/dates";
import { LINK_DAYS } from "./rules";

type Asked = typeof invitation.$inferSelect;
type Seat = { sector: Sector; label: string };

/** Sends an invitation, for the first time or again: a new link that lasts 30 days, and the letter that carries it. Older links stop. */
export async function send(tx: Tx, asked: Asked, seat: Seat, now: Date): Promise<Happening> {
  const generation = asked.sentAt ? asked.generation + 1 : asked.generation;
  const mine = and(eq(invitation.partnershipId, asked.partnershipId), eq(invitation.id, asked.id));
  await tx.update(invitation).set({ generation, sentAt: now, expiresAt: daysAfter(now, LINK_DAYS), notReachedAt: null }).where(mine);
  const tokenIs = tokenHash(linkToken(asked.id, generation));
  await tx.insert(link).values({ tokenHash: tokenIs, partnershipId: asked.partnershipId, kind: "invitation", subjectId: asked.id, madeAt: now });
  return { kind: "person invited", subjectId: asked.id, detail: { sector: seat.sector, label: seat.label, how: asked.how } };
}
