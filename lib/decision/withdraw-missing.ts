import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { saidOf, say } from "@/lib/saying/steps";
import { OneDecisionInput } from "./input";
import { seatOfMember, theDecision } from "./steps";

/** The seat that said a decision is missing takes that back. */
export const withdrawMissing = change({
  may: "keep the record",
  input: OneDecisionInput,
  async does(here, { number }) {
    const of = { partnershipId: here.partnership.id, workId: here.work.id };
    const found = await theDecision(here.tx, of, number);
    if (!found.isMissing) throw new Refusal("Only a decision that is said to be missing is taken back. A recorded one stays.");
    const saidBy = await seatOfMember(here.tx, of, found.recordedBy);
    if (saidBy.id !== here.seat?.id) throw new Refusal("The seat that said this can take it back.");
    if ((await saidOf(here.tx, of, found.id, ["withdraws"])).length > 0) throw new Refusal("This was taken back already.");
    const said = await say(here, { kind: "withdraws", subjectId: found.id });
    return { result: { number }, event: { kind: "said withdrawn", subjectId: said, detail: { thing: `decision ${number}` } } };
  },
});
