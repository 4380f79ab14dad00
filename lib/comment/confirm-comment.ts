import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { OneCommentInput } from "./input";
import { changeTo, mustStand, theComment } from "./steps";

/** The person whose words somebody else wrote down says that they are theirs. Nobody else can. */
export const confirmComment = change({
  may: "take back your comment",
  input: OneCommentInput,
  async does({ tx, partnership, work, person, now }, { number }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const found = await theComment(tx, of, number);
    if (found.writerId !== person.id) throw new Refusal("Only the person whose words these are can say so.");
    mustStand(found);
    if (found.recordedBy === null || found.confirmedAt) throw new Refusal("These are your own words already.");
    await changeTo(tx, of, found.id, { confirmedAt: now });
    return { result: { number }, event: { kind: "comment words confirmed", subjectId: found.id, detail: { number } } };
  },
});
