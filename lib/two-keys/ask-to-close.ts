import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { openFamilyPoints } from "@/lib/point/read";
import { moveInto } from "@/lib/work/stage-steps";
import { CloseInput } from "./input";
import { askForSecondKey, nobodyHoldsTheOther } from "./steps";
import { openPointsWords } from "./words";

/**
 * Asks to close the work together. While a family's point has no answer nobody closes it (rule 7). Where nobody sits at the
 * table who could turn the second key there is nobody to wait for: it closes, not confirmed by families.
 */
export const askToClose = change({
  may: "ask for a second key",
  input: CloseInput,
  async does(here, { because }): Promise<{ result: { id: string | null }; event: Happening }> {
    const of = { partnershipId: here.partnership.id, workId: here.work.id };
    const open = await openFamilyPoints(here.tx, of);
    if (open.length > 0) throw new Refusal(openPointsWords(open));
    if (!(await nobodyHoldsTheOther(here))) return askForSecondKey(here, { deed: "close", because });
    const { id } = await moveInto(here.tx, of, { stage: "closed", movedBy: here.person.id, now: here.now });
    return { result: { id: null }, event: { kind: "work closed", subjectId: id, detail: { from: here.stage, because, confirmed: "" } } };
  },
});
