import { newId } from "@/db/id";
import { membership, profile } from "@/db/schema";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { personWithoutAddress } from "@/lib/person/steps";
import { AddWithoutEmailInput } from "./input";
import { isFamily } from "./sectors";
import { fillAgain, ofSeat, opensNow, seatHere } from "./steps";

/**
 * Rule 11: somebody without email takes part. They said yes by phone or on paper; from today they sit here, and the lead
 * tells them what happens. They are known in this partnership only, and nobody can sign in as them.
 */
export const addWithoutEmail = change({
  may: "invite people",
  input: AddWithoutEmailInput,
  async does({ tx, partnership, work, now }, { name, seat: seatId, how, paidByLead, told, needs, otherNeeds }) {
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const sits = await seatHere(at, seatId);
    if (isFamily(sits.sector) && how === "") throw new FieldRefusal("how", `Choose how ${name} was chosen.`);
    const personId = await personWithoutAddress(tx, now);
    await tx.insert(profile).values({ partnershipId: at.partnershipId, personId, name, addedAt: now });
    const chosen = isFamily(sits.sector) ? how || "picked" : "picked";
    const joined = { partnershipId: at.partnershipId, id: newId(), workId: work.id, seatId, personId, how: chosen, paidByLead: isFamily(sits.sector) && paidByLead, told, needs, otherNeeds, joinedAt: now };
    await tx.insert(membership).values(joined);
    const event: [Happening, ...Happening[]] = [{ kind: "person added by the lead", subjectId: joined.id, detail: { ...ofSeat(sits), how: chosen, told } }, ...(await fillAgain(at, sits)), ...(await opensNow(at, { openedAt: work.openedAt, now }))];
    return { result: { name }, event };
  },
});
