import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { myLast, say } from "@/lib/saying/steps";
import { isFamily } from "@/lib/seat/sectors";
import { mustBeFamily } from "@/lib/seat/steps";
import { ContestEarlierInput } from "./input";
import { theEarlier } from "./steps";

/** A family seat says that another sector's “this began earlier” is not so. What a family seat said, only it takes back. */
export const contestEarlier = change({
  may: "say what came before",
  input: ContestEarlierInput,
  async does(here, { number, words }) {
    mustBeFamily(here.seat, "Parent carers and young people can contest this. You can say in a comment how you see it.");
    const found = await theEarlier(here.tx, { partnershipId: here.partnership.id, workId: here.work.id }, number);
    if (isFamily(found.seat.sector)) throw new Refusal("A family seat said this. Only that seat can take it back.");
    if (await myLast(here, found.id, ["contests"])) throw new Refusal("You have contested this already.");
    const said = await say(here, { kind: "contests", subjectId: found.id, words });
    return { result: null, event: { kind: "said contested", subjectId: said, detail: { thing: "when this began" } } };
  },
});
