import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { TakeDownInput } from "./input";
import { changeTo, mustStand, theComment } from "./steps";

/** The lead takes down what somebody else said, with a reason that its writer is told and everyone reads. */
export const takeDownComment = change({
  may: "take down a comment",
  input: TakeDownInput,
  async does({ tx, partnership, work, person, now }, { number, because }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const found = await theComment(tx, of, number);
    if (found.writerId === person.id) throw new Refusal("This comment is yours. You can take it back.");
    mustStand(found);
    await changeTo(tx, of, found.id, { takenDownAt: now, takenDownBy: person.id, takenDownBecause: because });
    return { result: { number }, event: { kind: "comment taken down", subjectId: found.id, detail: { number, because } } };
  },
});
