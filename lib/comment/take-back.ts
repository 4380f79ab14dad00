import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { TakeBackInput } from "./input";
import { changeTo, mustStand, theComment } from "./steps";

/** Takes back what I said, on any day; or what I wrote down for somebody else, until they say that the words are theirs. A line stays in its place, with the reason if there is one. */
export const takeBackComment = change({
  may: "take back your comment",
  input: TakeBackInput,
  async does({ tx, partnership, work, person, membershipId, now }, { number, because }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const found = await theComment(tx, of, number);
    const isMySlip = found.recordedBy === membershipId && found.confirmedAt === null;
    if (found.writerId !== person.id && !isMySlip) throw new Refusal("Only the person who wrote a comment can take it back. You can ask for it to be looked at.");
    mustStand(found);
    await changeTo(tx, of, found.id, { takenBackAt: now, takenBackBecause: because });
    return { result: { number }, event: { kind: "comment taken back", subjectId: found.id, detail: { number } } };
  },
});
