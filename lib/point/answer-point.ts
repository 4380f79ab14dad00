import { newId } from "@/db/id";
import { pointAnswer } from "@/db/schema";
import { change } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { AnswerPointInput } from "./input";
import { howItStands, thePoint } from "./steps";

/** Answers a point: did, doing, could not because, passed to. Each answer stays; the one who raised it says whether the last is fair. */
export const answerPoint = change({
  may: "keep the record",
  input: AnswerPointInput,
  async does({ tx, partnership, work, membershipId, now }, { number, how, words, passedTo, byWhen }) {
    if (!membershipId) throw new NotFound();
    const found = await thePoint(tx, { partnershipId: partnership.id, workId: work.id }, number);
    if (found.raisedBy === membershipId) throw new Refusal("You raised this point, so somebody else answers it.");
    const { answers } = await howItStands(tx, found);
    const passed = how === "passed to" ? { passedTo, byWhen } : {};
    const answered = { partnershipId: partnership.id, id: newId(), pointId: found.id, number: answers + 1, how, words, ...passed, answeredBy: membershipId, answeredAt: now };
    await tx.insert(pointAnswer).values(answered);
    return { result: { number }, event: { kind: "point answered", subjectId: answered.id, detail: { number, how, words } } };
  },
});
