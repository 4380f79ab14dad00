import { eq, sql } from "drizzle-orm";
import { z } from "zod/mini";
import { invitation, work as workTable } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { seatsAt } from "@/lib/seat/read";
import { isEmptied, seatsMissing } from "@/lib/seat/rules";
import { missingSeatsWords } from "@/lib/seat/words";
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
    const seats = await seatsAt(tx, { partnershipId, workId: work.id });
    const missing = seatsMissing(seats);
    if (missing.length > 0) throw new Refusal(missingSeatsWords(missing));

    const waiting = and(eq(invitation.partnershipId, partnershipId), eq(invitation.workId, work.id), sql`${invitation.sentAt} is null and ${invitation.withdrawnAt} is null`);
    const drafts = await tx.select().from(invitation).where(waiting).orderBy(invitation.addedAt, invitation.id);
    const invited: Happening[] = [];
    for (const draft of drafts) invited.push(await send(tx, draft, seats.find((seat) => seat.id === draft.seatId)!, now));
    await tx.update(workTable).set({ openedAt: now }).where(and(eq(workTable.partnershipId, partnershipId), eq(workTable.id, work.id)));
    const empty = seats.filter(isEmptied).length;
    return { result: { invited: invited.length, empty }, event: [{ kind: "work opened", subjectId: work.id, detail: { invited: invited.length, empty } }, ...invited] };
  },
});
