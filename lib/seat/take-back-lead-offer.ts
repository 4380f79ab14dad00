import { eq } from "drizzle-orm";
import { leadOffer } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { NothingInput } from "./input";
import { isOpenOffer, memberHere, ofSeat } from "./steps";

/** The lead keeps the lead after all. */
export const takeBackLeadOffer = change({
  may: "offer the lead",
  input: NothingInput,
  async does({ tx, partnership, work, now }) {
    const open = and(eq(leadOffer.partnershipId, partnership.id), eq(leadOffer.workId, work.id), isOpenOffer);
    const [offer] = await tx.update(leadOffer).set({ withdrawnAt: now }).where(open).returning();
    if (!offer) throw new Refusal("There is no offer to take back. Perhaps it was answered meanwhile: open the page again.");
    const to = await memberHere({ tx, partnershipId: partnership.id, workId: work.id }, offer.membershipId);
    return { result: null, event: { kind: "lead offer taken back", subjectId: offer.id, detail: ofSeat(to.seat) } };
  },
});
