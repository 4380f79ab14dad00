import { eq } from "drizzle-orm";
import { leadOffer } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { NothingInput } from "./input";
import { offerToMe, ofSeat } from "./steps";

/** I would rather not lead. That is an answer, and asks for no reason. */
export const declineLead = change({
  may: "answer the offer of the lead",
  input: NothingInput,
  async does({ tx, partnership, work, seat, membershipId, now }) {
    if (!seat || !membershipId) throw new NotFound();
    const offer = await offerToMe({ tx, partnershipId: partnership.id, workId: work.id }, membershipId);
    await tx.update(leadOffer).set({ declinedAt: now }).where(and(eq(leadOffer.partnershipId, partnership.id), eq(leadOffer.id, offer.id)));
    return { result: null, event: { kind: "lead offer declined", subjectId: offer.id, detail: ofSeat(seat) } };
  },
});
