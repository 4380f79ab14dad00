import { eq } from "drizzle-orm";
import { invitation } from "@/db/schema";
import { and } from "@/db/where";
import { carryOut } from "@/lib/access/carry-out";

const mine = (i: { partnershipId: string; id: string }) => and(eq(invitation.partnershipId, i.partnershipId), eq(invitation.id, i.id));

/** The letter was taken by the other side's mail server: from this day the seat is invited. */
export const invitationDelivered = carryOut(async ({ tx, now, invitation: asked, seat }) => {
  if (asked.deliveredAt) return null;
  await tx.update(invitation).set({ deliveredAt: now, notReachedAt: null }).where(mine(asked));
  return { kind: "invitation delivered", subjectId: asked.id, detail: { sector: seat.sector, label: seat.label } };
});

/** The address takes no letters. The lead hears, and can reach the person another way. */
export const invitationNotReached = carryOut(async ({ tx, now, invitation: asked, seat }) => {
  if (asked.notReachedAt || asked.deliveredAt) return null;
  await tx.update(invitation).set({ notReachedAt: now }).where(mine(asked));
  return { kind: "invitation not reached", subjectId: asked.id, detail: { sector: seat.sector, label: seat.label } };
});

/** Somebody opened the page, said by the page itself once it is shown (a mail scanner that only fetches does not count). */
export const invitationOpened = carryOut(async ({ tx, now, invitation: asked, seat }) => {
  if (asked.openedAt) return null;
  await tx.update(invitation).set({ openedAt: now }).where(mine(asked));
  return { kind: "invitation opened", subjectId: asked.id, detail: { sector: seat.sector, label: seat.label } };
});
