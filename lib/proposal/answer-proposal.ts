import { change } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { AnswerProposalInput } from "./input";
import { keepAnswer, theProposal } from "./steps";

/** Somebody with a seat says how they stand: agree, not sure, or object and why. They may change it until the day is over. */
export const answerProposal = change({
  may: "answer a proposal",
  input: AnswerProposalInput,
  async does({ tx, partnership, work, seat, membershipId, now }, { number, stand, words }) {
    if (!seat || !membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    const found = await theProposal(tx, of, number);
    await keepAnswer(tx, of, found, { whose: { id: membershipId, seatId: seat.id }, stand, words, recordedBy: membershipId, told: null, now });
    const kind = stand === "object" ? "proposal objected to" : "proposal answered";
    return { result: { number }, event: { kind, subjectId: found.id, detail: { number, stand } } };
  },
});
