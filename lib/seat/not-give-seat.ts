import { eq } from "drizzle-orm";
import { seatRequest } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotGiveSeatInput } from "./input";
import { ofSeat, openRequest, seatHere } from "./steps";

/** Not this time, and why: the words go to the one who asked, and to nobody else. They may ask again. */
export const notGiveSeat = change({
  may: "invite people",
  input: NotGiveSeatInput,
  async does({ tx, partnership, work, now }, { request, because }) {
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const asked = await openRequest(at, request);
    const sits = await seatHere(at, asked.seatId);
    await tx.update(seatRequest).set({ refusedAt: now, answerWords: because }).where(and(eq(seatRequest.partnershipId, at.partnershipId), eq(seatRequest.id, request)));
    return { result: null, event: { kind: "seat not given", subjectId: request, detail: ofSeat(sits) } };
  },
});
