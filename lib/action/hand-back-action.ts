import { actionLead } from "@/db/schema";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { OneActionInput } from "./input";
import { myPartIn } from "./steps";

/** I cannot lead this, or no longer. That is an answer too, and asks for no reason (rule 15, kind by default). */
export const handBackAction = change({
  may: "answer for an action",
  input: OneActionInput,
  async does({ tx, partnership, work, membershipId, now }, { number }) {
    const { found, mine, state } = await myPartIn(tx, { partnershipId: partnership.id, workId: work.id }, { number, membershipId });
    if (!state) throw new Refusal("You are not asked to lead this action, so there is nothing to hand back.");
    if (state === "handed back") throw new Refusal("You have handed this action back already.");
    await tx.update(actionLead).set({ handedBackAt: now }).where(mine);
    return { result: { number }, event: { kind: "action handed back", subjectId: found.id, detail: { number, what: found.what } } };
  },
});
