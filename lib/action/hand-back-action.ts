import { actionLead } from "@/db/schema";
import { change } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { OneActionInput } from "./input";
import { leadState } from "./rules";
import { leadOf, theAction } from "./steps";

/** I cannot lead this, or no longer. That is an answer too, and asks for no reason (rule 15, kind by default). */
export const handBackAction = change({
  may: "answer for an action",
  input: OneActionInput,
  async does({ tx, partnership, work, membershipId, now }, { number }) {
    if (!membershipId) throw new NotFound();
    const found = await theAction(tx, { partnershipId: partnership.id, workId: work.id }, number);
    const mine = leadOf(found, membershipId);
    const [before] = await tx.select().from(actionLead).where(mine);
    if (!before) throw new Refusal("You are not asked to lead this action, so there is nothing to hand back.");
    if (leadState(before) === "handed back") throw new Refusal("You have handed this action back already.");
    await tx.update(actionLead).set({ handedBackAt: now }).where(mine);
    return { result: { number }, event: { kind: "action handed back", subjectId: found.id, detail: { number, what: found.what } } };
  },
});
