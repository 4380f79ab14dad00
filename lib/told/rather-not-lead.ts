import { z } from "zod/mini";
import { change } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { myLast, say } from "@/lib/saying/steps";
import { mustBeFamily } from "@/lib/seat/steps";
import type { Stage } from "@/lib/work/stages";

const FROM_DELIVERY: readonly Stage[] = ["delivery", "review"];

/** From Delivery on, a family seat may write that it would rather not lead an action. That is an answer, not a fault. */
export const ratherNotLead = change({
  may: "keep the record",
  input: z.object({}),
  async does(here) {
    const { seat, stage, work } = here;
    mustBeFamily(seat, "Parent carers and young people can say this. You can hand an action back on its own page.");
    if (!seat) throw new NotFound();
    if (!FROM_DELIVERY.includes(stage)) throw new Refusal("Delivery has not begun. You can say this when there is something to lead.");
    if (await myLast(here, work.id, ["rather not lead"])) throw new Refusal("You have said this already.");
    const said = await say(here, { kind: "rather not lead", subjectId: work.id });
    return { result: null, event: { kind: "rather not lead said", subjectId: said, detail: { sector: seat.sector, label: seat.label } } };
  },
});
