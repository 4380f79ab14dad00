import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { saidOf, say } from "@/lib/saying/steps";
import { SayOfDecisionInput } from "./input";
import { theDecision } from "./steps";

/** Any seat may say that a decision recorded as small was a real one. From then on it is read as one. */
export const markAsReal = change({
  may: "keep the record",
  input: SayOfDecisionInput,
  async does(here, { number, words }) {
    const of = { partnershipId: here.partnership.id, workId: here.work.id };
    const found = await theDecision(here.tx, of, number);
    if (found.isReal) throw new Refusal("This is recorded as a real decision already.");
    if ((await saidOf(here.tx, of, found.id, ["is real"])).length > 0) throw new Refusal("A seat has marked this as real already.");
    const said = await say(here, { kind: "is real", subjectId: found.id, words });
    return { result: { number }, event: { kind: "marked as real", subjectId: said, detail: { thing: `decision ${number}`, what: found.what } } };
  },
});
