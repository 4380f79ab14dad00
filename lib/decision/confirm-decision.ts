import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { myLast, say } from "@/lib/saying/steps";
import { mustBeFamily } from "@/lib/seat/steps";
import { SayOfDecisionInput } from "./input";
import { theDecision } from "./steps";

/** A family seat, told of a decision, agrees with it. */
export const confirmDecision = change({
  may: "keep the record",
  input: SayOfDecisionInput,
  async does(here, { number, words }) {
    mustBeFamily(here.seat, "Parent carers and young people confirm a decision. You can say in a comment what you think.");
    const found = await theDecision(here.tx, { partnershipId: here.partnership.id, workId: here.work.id }, number);
    if ((await myLast(here, found.id, ["confirms", "challenges"])) === "confirms") throw new Refusal("You have confirmed this already.");
    const said = await say(here, { kind: "confirms", subjectId: found.id, words });
    return { result: { number }, event: { kind: "decision confirmed", subjectId: said, detail: { number, what: found.what } } };
  },
});
