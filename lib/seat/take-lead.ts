import { eq, sql } from "drizzle-orm";
import { newId } from "@/db/id";
import { leadHeld, leadOffer } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { nobodyIsAskedNow } from "@/lib/outline/steps";
import { NothingInput } from "./input";
import { offerToMe, ofSeat } from "./steps";

/** Yes, I lead from now on. Who led before keeps their seat; handing over loses nothing (rule 8). */
export const takeLead = change({
  may: "answer the offer of the lead",
  input: NothingInput,
  async does({ tx, partnership, work, person, seat, membershipId, now }) {
    if (!seat || !membershipId) throw new NotFound();
    const offer = await offerToMe({ tx, partnershipId: partnership.id, workId: work.id }, membershipId);
    await tx.update(leadOffer).set({ acceptedAt: now }).where(and(eq(leadOffer.partnershipId, partnership.id), eq(leadOffer.id, offer.id)));
    await nobodyIsAskedNow(tx, { partnershipId: partnership.id, workId: work.id, now });
    await tx.update(leadHeld).set({ until: now }).where(and(eq(leadHeld.partnershipId, partnership.id), eq(leadHeld.workId, work.id), sql`${leadHeld.until} is null`));
    await tx.insert(leadHeld).values({ partnershipId: partnership.id, id: newId(), workId: work.id, personId: person.id, since: now });
    return { result: null, event: { kind: "lead handed over", subjectId: offer.id, detail: ofSeat(seat) } };
  },
});
