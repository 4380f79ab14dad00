import { change } from "@/lib/access/change";
import { FieldRefusal, NotFound } from "@/lib/access/refusal";
import { memberHere } from "@/lib/seat/steps";
import { RecordAnswerInput } from "./input";
import { keepAnswer, theProposal } from "./steps";

/**
 * Rule 11: what somebody without email said by phone or on paper is written down in their own seat, by somebody who is named.
 * Whoever can sign in answers for themselves.
 */
export const recordAnswer = change({
  may: "answer a proposal",
  input: RecordAnswerInput,
  async does({ tx, partnership, work, membershipId, now }, { number, whose, told, stand, words }) {
    if (!membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    const found = await theProposal(tx, of, number);
    const { membership, seat } = await memberHere({ tx, ...of }, whose);
    if (membership.told === null) throw new FieldRefusal("whose", "This person has email and answers for themselves.");
    await keepAnswer(tx, of, found, { whose: { id: whose, seatId: seat.id }, stand, words, recordedBy: membershipId, told, now });
    return { result: { number }, event: { kind: "proposal answer recorded", subjectId: found.id, detail: { number, stand, told, sector: seat.sector, label: seat.label } } };
  },
});
