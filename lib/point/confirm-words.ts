import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { myLast, say } from "@/lib/saying/steps";
import { OnePointInput } from "./input";
import { thePoint } from "./steps";

/** The person whose words were written down says that they are theirs. Nobody else can. */
export const confirmWords = change({
  may: "keep the record",
  input: OnePointInput,
  async does(here, { number }) {
    const found = await thePoint(here.tx, { partnershipId: here.partnership.id, workId: here.work.id }, number);
    if (found.raisedBy !== here.membershipId) throw new Refusal("Only the person whose words these are can say so.");
    if (found.recordedBy === here.membershipId || (await myLast(here, found.id, ["words are mine"]))) throw new Refusal("These are your own words already.");
    const said = await say(here, { kind: "words are mine", subjectId: found.id });
    return { result: { number }, event: { kind: "point words confirmed", subjectId: said, detail: { number } } };
  },
});
