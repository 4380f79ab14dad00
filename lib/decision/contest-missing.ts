import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { myLast, say } from "@/lib/saying/steps";
import { isFamily } from "@/lib/seat/sectors";
import { mustBeFamily } from "@/lib/seat/steps";
import { BecauseInput } from "./input";
import { seatOfMember, theDecision } from "./steps";

/** A family seat says that a decision which another sector calls missing was not made like that. What a family seat said, only it takes back. */
export const contestMissing = change({
  may: "keep the record",
  input: BecauseInput,
  async does(here, { number, words }) {
    mustBeFamily(here.seat, "Parent carers and young people can contest this. You can say in a comment how you see it.");
    const of = { partnershipId: here.partnership.id, workId: here.work.id };
    const found = await theDecision(here.tx, of, number);
    if (!found.isMissing) throw new Refusal("This decision is recorded. You can confirm or challenge it.");
    const saidBy = await seatOfMember(here.tx, of, found.recordedBy);
    if (isFamily(saidBy.sector)) throw new Refusal("A family seat said this. Only that seat can take it back.");
    if (await myLast(here, found.id, ["contests"])) throw new Refusal("You have contested this already.");
    const said = await say(here, { kind: "contests", subjectId: found.id, words });
    return { result: { number }, event: { kind: "said contested", subjectId: said, detail: { thing: `decision ${number}` } } };
  },
});
