import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { membership, seatRequest } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { GiveSeatInput } from "./input";
import { isFamily } from "./sectors";
import { fillAgain, ofSeat, opensNow, openRequest, seatHere } from "./steps";

/** The lead gives the seat that somebody asked for. They join at once: they asked, so nobody asks them again. */
export const giveSeat = change({
  may: "invite people",
  input: GiveSeatInput,
  async does({ tx, partnership, work, now }, { request, how, paidByLead, words }) {
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const asked = await openRequest(at, request);
    const sits = await seatHere(at, asked.seatId);
    if (isFamily(sits.sector) && how === "") throw new FieldRefusal("how", "Choose how they were chosen.");
    const chosen = isFamily(sits.sector) ? how || "picked" : "picked";
    const joined = { partnershipId: at.partnershipId, id: newId(), workId: work.id, seatId: sits.id, personId: asked.personId, how: chosen, paidByLead: isFamily(sits.sector) && paidByLead, joinedAt: now };
    const [added] = await tx.insert(membership).values(joined).onConflictDoNothing().returning();
    if (!added) throw new Refusal("They have a seat in this work already.");
    await tx.update(seatRequest).set({ givenAt: now, answerWords: words }).where(and(eq(seatRequest.partnershipId, at.partnershipId), eq(seatRequest.id, request)));
    const event: [Happening, ...Happening[]] = [{ kind: "seat given", subjectId: request, detail: ofSeat(sits) }, ...(await fillAgain(at, sits)), ...(await opensNow(at, { openedAt: work.openedAt, now }))];
    return { result: null, event };
  },
});
