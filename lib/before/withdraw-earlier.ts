import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { saidOf, say } from "@/lib/saying/steps";
import { OneEarlierInput } from "./input";
import { theEarlier } from "./steps";

/** The seat that said this began earlier takes that back. */
export const withdrawEarlier = change({
  may: "say what came before",
  input: OneEarlierInput,
  async does(here, { number }) {
    const of = { partnershipId: here.partnership.id, workId: here.work.id };
    const found = await theEarlier(here.tx, of, number);
    if (found.seat.id !== here.seat?.id) throw new Refusal("The seat that said this can take it back.");
    if ((await saidOf(here.tx, of, found.id, ["withdraws"])).length > 0) throw new Refusal("This was taken back already.");
    const said = await say(here, { kind: "withdraws", subjectId: found.id });
    return { result: null, event: { kind: "said withdrawn", subjectId: said, detail: { thing: "when this began" } } };
  },
});
