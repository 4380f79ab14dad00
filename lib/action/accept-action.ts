import { actionLead } from "@/db/schema";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { OneActionInput } from "./input";
import { myPartIn } from "./steps";

/** Yes, I will lead this. Any member may, asked or not: who was not asked is written down as having offered. */
export const acceptAction = change({
  may: "answer for an action",
  input: OneActionInput,
  async does({ tx, partnership, work, membershipId, now }, { number }) {
    const { found, mine, before, state, ...me } = await myPartIn(tx, { partnershipId: partnership.id, workId: work.id }, { number, membershipId });
    if (state === "said yes") throw new Refusal("You have said yes to this action already.");
    if (before) await tx.update(actionLead).set({ acceptedAt: now, handedBackAt: null }).where(mine);
    else await tx.insert(actionLead).values({ partnershipId: partnership.id, actionId: found.id, ...me, askedAt: now, acceptedAt: now });
    return { result: { number }, event: { kind: "action accepted", subjectId: found.id, detail: { number, what: found.what } } };
  },
});
