import { z } from "zod/mini";
import { testsProposed } from "@/db/schema";
import { operate } from "@/lib/access/operate";
import { keysState } from "@/lib/two-keys/rules";
import { thisProposal } from "./tests-steps";

/** The days for the forum's key are over: the tests stay as they are. */
export const testsRanOut = operate({
  input: z.object({ proposal: z.uuid() }),
  async does({ tx, now, partnershipId }, { proposal: id }) {
    const [proposal] = await tx.select().from(testsProposed).where(thisProposal({ partnershipId, id })).for("update");
    if (!proposal || proposal.ranOutAt || keysState(proposal, now) !== "not confirmed") return { result: null, event: null };
    await tx.update(testsProposed).set({ ranOutAt: now }).where(thisProposal(proposal));
    return { result: null, event: { kind: "own tests ran out", subjectId: id, detail: {} } };
  },
});
