import { eq } from "drizzle-orm";
import { invitation, link } from "@/db/schema";
import { and } from "@/db/where";
import { tokenHash } from "@/lib/access/answer";
import { carryOut } from "@/lib/access/carry-out";
import { linkToken } from "@/lib/letter/token";
import { daysAfter } from "@/lib/work/dates";
import { LINK_DAYS, mayAskOnceMore, mayRemind } from "./rules";

/** After a week without an answer: one reminder, with the link they have. Judged again here, under the lock. */
export const remindInvited = carryOut(async ({ tx, now, seat, isOver, invitation: asked }) => {
  if (isOver || !mayRemind(asked, now)) return null;
  await tx.update(invitation).set({ remindedAt: now }).where(and(eq(invitation.partnershipId, asked.partnershipId), eq(invitation.id, asked.id)));
  return { kind: "person reminded", subjectId: asked.id, detail: { sector: seat.sector, label: seat.label, how: asked.how } };
});

/** Four weeks after "not now": asked once more, with a new link, because the old one has nearly run out. */
export const askOnceMore = carryOut(async ({ tx, now, seat, isOver, invitation: asked }) => {
  if (isOver || !mayAskOnceMore(asked, now)) return null;
  const generation = asked.generation + 1;
  await tx.update(invitation).set({ askedOnceMoreAt: now, generation, sentAt: now, expiresAt: daysAfter(now, LINK_DAYS) }).where(and(eq(invitation.partnershipId, asked.partnershipId), eq(invitation.id, asked.id)));
  await tx.insert(link).values({ tokenHash: tokenHash(linkToken(asked.id, generation)), partnershipId: asked.partnershipId, kind: "invitation", subjectId: asked.id, madeAt: now });
  return { kind: "person asked once more", subjectId: asked.id, detail: { sector: seat.sector, label: seat.label, how: asked.how } };
});
