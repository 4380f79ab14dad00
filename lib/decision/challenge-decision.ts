import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { myLast, say } from "@/lib/saying/steps";
import { BecauseInput } from "./input";
import { theDecision } from "./steps";

/** Anyone with a seat says that they do not agree with a decision, and why. It stays beside the decision. The lead hears. */
export const challengeDecision = change({
  may: "keep the record",
  input: BecauseInput,
  async does(here, { number, words }) {
    const found = await theDecision(here.tx, { partnershipId: here.partnership.id, workId: here.work.id }, number);
    if ((await myLast(here, found.id, ["confirms", "challenges"])) === "challenges") throw new Refusal("You have challenged this already. More can be said in a comment.");
    const said = await say(here, { kind: "challenges", subjectId: found.id, words });
    return { result: { number }, event: { kind: "decision challenged", subjectId: said, detail: { number, what: found.what } } };
  },
});
