import { eq } from "drizzle-orm";
import { pledge } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { londonDay } from "@/lib/work/dates";
import { WithdrawPledgeInput } from "./input";
import { thePledge } from "./pledge-steps";

/** A pledge has ended. It stays on the page, with the day and why: families may have counted on it. */
export const withdrawPledge = administer({
  may: "administer",
  input: WithdrawPledgeInput,
  async does({ tx, partnership, now }, { pledge: id, withdrawnOn, because }) {
    const found = await thePledge(tx, partnership.id, id);
    if (found.withdrawnOn) throw new Refusal("This pledge has ended already.");
    if (withdrawnOn < found.pledgedOn) throw new FieldRefusal("withdrawnOn", "This is before they signed. Check both days.");
    if (withdrawnOn > londonDay(now)) throw new FieldRefusal("withdrawnOn", "This day has not come yet. Write the day it ended.");
    await tx.update(pledge).set({ withdrawnOn, withdrawnBecause: because, version: found.version + 1 }).where(and(eq(pledge.partnershipId, partnership.id), eq(pledge.id, id)));
    return { result: { id }, event: { kind: "pledge withdrawn", subjectId: id, detail: { organisation: found.organisation, because, on: withdrawnOn } } };
  },
});
