import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { invitation, seat, work } from "@/db/schema";
import { and } from "@/db/where";
import type { Happenings } from "@/lib/event/kinds";
import { record } from "./record";
import { stageNow, type Seat, type Work } from "./standing";
import { writing } from "./writing";

export type InvitationPlace = { partnershipId: string; invitationId: string; now: Date };
type Here = { tx: Tx; now: Date; work: Work; isOver: boolean; seat: Seat; invitation: typeof invitation.$inferSelect };

/**
 * Sister of `change` for what the product itself notices about an invitation (a letter arrived, a page was opened). Nobody
 * is the actor. `does` gives null when there is nothing new to record.
 */
export const carryOut =
  (does: (here: Here) => Promise<Happenings | null>) =>
  (at: InvitationPlace): Promise<void> =>
    writing(at.partnershipId, async (tx) => {
      const [found] = await tx
        .select({ work, isOver: sql<boolean>`${stageNow} = 'closed' or work.stopped_at is not null or work.paused_at is not null`, seat: { id: seat.id, sector: seat.sector, label: seat.label }, invitation })
        .from(invitation)
        .innerJoin(work, and(eq(work.partnershipId, at.partnershipId), eq(work.id, invitation.workId)))
        .innerJoin(seat, and(eq(seat.partnershipId, at.partnershipId), eq(seat.id, invitation.seatId)))
        .where(and(eq(invitation.partnershipId, at.partnershipId), eq(invitation.id, at.invitationId)))
        .for("update", { of: [work, invitation] });
      if (!found) return;
      const happened = await does({ ...found, tx, now: at.now });
      if (happened) await record(tx, { partnershipId: at.partnershipId, workId: found.work.id, actorId: null, now: at.now }, happened);
    });
