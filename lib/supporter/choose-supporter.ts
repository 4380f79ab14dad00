import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { supporter } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal, NotFound } from "@/lib/access/refusal";
import { memberHere, ofSeat } from "@/lib/seat/steps";
import { ChooseSupporterInput } from "./input";
import { supportOf } from "./steps";

/** Somebody in a family seat chooses who speaks with them: a member of any seat. They may choose another whenever they like. */
export const chooseSupporter = change({
  may: "choose a supporter",
  input: ChooseSupporterInput,
  async does({ tx, partnership, work, membershipId, now }, { supporter: supporterId }) {
    if (!membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    if (supporterId === membershipId) throw new FieldRefusal("supporter", "Choose somebody else: you speak for yourself already.");
    const { membership, seat } = await memberHere({ tx, ...of }, supporterId);
    if (membership.told) throw new FieldRefusal("supporter", "They have no email, so they cannot write here what you tell them. Choose somebody else.");
    const before = await supportOf(tx, of, membershipId);
    if (before?.supporterId === supporterId) throw new FieldRefusal("supporter", "You have chosen them already.");
    if (before) await tx.update(supporter).set({ endedAt: now, endedBy: membershipId }).where(and(eq(supporter.partnershipId, of.partnershipId), eq(supporter.id, before.id)));
    await tx.insert(supporter).values({ ...of, id: newId(), membershipId, supporterId, chosenBy: membershipId, told: null, chosenAt: now });
    return { result: null, event: { kind: "supporter chosen", subjectId: supporterId, detail: { ...ofSeat(seat), told: "" } } };
  },
});
