import { eq, sql } from "drizzle-orm";
import { z } from "zod/mini";
import { invitation, membership, seat, work as workTable } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { send } from "./steps";

/**
 * A5, send. Rule 1: the rest of the work opens only now, and only if every needed seat has a member, somebody asked, or a
 * reason why it is empty. Refused in words that name the seats still missing.
 */
export const sendInvitations = change({
  may: "set up the work",
  input: z.object({}),
  async does({ tx, partnership, work, now }) {
    const partnershipId = partnership.id;
    const seats = await tx.select().from(seat).where(and(eq(seat.partnershipId, partnershipId), eq(seat.workId, work.id)));
    const asked = await tx.select().from(invitation).where(and(eq(invitation.partnershipId, partnershipId), eq(invitation.workId, work.id), sql`${invitation.withdrawnAt} is null`));
    const members = await tx.select({ seatId: membership.seatId }).from(membership).where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, work.id)));
    const taken = new Set([...asked, ...members].map((one) => one.seatId));
    const missing = seats.filter((one) => NEEDED_SECTORS.includes(one.sector as never) && !one.emptiedAt && !taken.has(one.id));
    if (missing.length > 0) throw new Refusal(`Nobody is asked yet for: ${missing.map(seatWords).join(", ")}. Invite someone, or say why the seat is empty.`);

    const invited: Happening[] = [];
    for (const one of asked.filter((invitee) => !invitee.sentAt)) invited.push(await send(tx, one, seats.find((s) => s.id === one.seatId)!, now));
    await tx.update(workTable).set({ openedAt: now }).where(and(eq(workTable.partnershipId, partnershipId), eq(workTable.id, work.id)));
    const empty = seats.filter((one) => one.emptiedAt).length;
    return { result: { invited: invited.length, empty }, event: [{ kind: "work opened", subjectId: work.id, detail: { invited: invited.length, empty } }, ...invited] };
  },
});
