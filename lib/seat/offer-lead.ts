import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { leadOffer } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { OfferLeadInput } from "./input";
import { isOpenOffer, memberHere, ofSeat } from "./steps";

/** The lead offers the lead to somebody with a seat. It passes on only with their yes; another offer takes this one back. */
export const offerLead = change({
  may: "offer the lead",
  input: OfferLeadInput,
  async does({ tx, partnership, work, person, now }, { member, words }) {
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const to = await memberHere(at, member);
    if (to.membership.personId === person.id) throw new FieldRefusal("member", "You lead this work already. Choose somebody else.");
    if (to.membership.told) throw new FieldRefusal("member", "The lead needs a way to sign in. Choose somebody with email.");
    const open = await tx.select({ to: leadOffer.membershipId }).from(leadOffer).where(and(eq(leadOffer.partnershipId, at.partnershipId), eq(leadOffer.workId, work.id), isOpenOffer));
    if (open.some((one) => one.to === member)) throw new FieldRefusal("member", "You have offered them the lead already. They have not answered yet.");
    await tx.update(leadOffer).set({ withdrawnAt: now }).where(and(eq(leadOffer.partnershipId, at.partnershipId), eq(leadOffer.workId, work.id), isOpenOffer));
    const offer = { partnershipId: at.partnershipId, id: newId(), workId: work.id, membershipId: member, words, offeredBy: person.id, offeredAt: now };
    await tx.insert(leadOffer).values(offer);
    const event: Happening = { kind: "lead offered", subjectId: offer.id, detail: ofSeat(to.seat) };
    return { result: null, event };
  },
});
