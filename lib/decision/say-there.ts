import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { myLast, say } from "@/lib/saying/steps";
import { OneDecisionInput } from "./input";
import { cameFromProposal, theDecision } from "./steps";

/** “I was there.” Each member says it for their own seat; nobody's tick says it for them. */
export const sayThere = change({
  may: "keep the record",
  input: OneDecisionInput,
  async does(here, { number }) {
    const found = await theDecision(here.tx, { partnershipId: here.partnership.id, workId: here.work.id }, number);
    if (found.isMissing) throw new Refusal("This one is said to be missing: nobody from the families was asked. If you were there, write it in a comment.");
    if (await cameFromProposal(here.tx, found)) throw new Refusal("This came of a proposal: those who answered it took part. You can say whether you agree with it.");
    if (await myLast(here, found.id, ["was there"])) throw new Refusal("You have said already that you were there.");
    const said = await say(here, { kind: "was there", subjectId: found.id });
    return { result: { number }, event: { kind: "presence said", subjectId: said, detail: { thing: `decision ${number}` } } };
  },
});
