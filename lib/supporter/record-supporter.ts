import { newId } from "@/db/id";
import { supporter } from "@/db/schema";
import { change } from "@/lib/access/change";
import { FieldRefusal, NotFound, Refusal } from "@/lib/access/refusal";
import { isFamily } from "@/lib/seat/sectors";
import { memberHere, ofSeat } from "@/lib/seat/steps";
import { RecordSupporterInput } from "./input";
import { supportOf } from "./steps";

/**
 * Somebody without email said by phone or on paper who speaks with them: the lead writes it down, and is named. What is said
 * through such a supporter is shown and not counted, for the choice is told by another.
 */
export const recordSupporter = change({
  may: "invite people",
  input: RecordSupporterInput,
  async does({ tx, partnership, work, membershipId, now }, { whose, supporter: supporterId, told }) {
    if (!membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    const theirs = await memberHere({ tx, ...of }, whose);
    if (theirs.membership.told === null) throw new FieldRefusal("whose", "This person has email and chooses for themselves.");
    if (!isFamily(theirs.seat.sector)) throw new FieldRefusal("whose", "Parent carers and young people choose somebody who speaks with them.");
    if (supporterId === whose || supporterId === membershipId) throw new FieldRefusal("supporter", "Choose somebody else: neither the person themselves nor whoever writes it down.");
    const { membership, seat } = await memberHere({ tx, ...of }, supporterId);
    if (membership.told) throw new FieldRefusal("supporter", "They have no email, so they cannot write here what they are told.");
    if (await supportOf(tx, of, whose)) throw new Refusal("Somebody speaks with them already. That ends first.");
    await tx.insert(supporter).values({ ...of, id: newId(), membershipId: whose, supporterId, chosenBy: membershipId, told, chosenAt: now });
    return { result: null, event: { kind: "supporter chosen", subjectId: supporterId, detail: { ...ofSeat(seat), told } } };
  },
});
