import { testsProposed } from "@/db/schema";
import { administer } from "@/lib/access/change";
import { WhichProposal } from "./tests-input";
import { thisProposal, waitingProposal } from "./tests-steps";

/** Any administrator may take back a change of tests while the forum's key is not turned. */
export const takeBackTests = administer({
  may: "administer",
  input: WhichProposal,
  async does(here, { proposal: id }) {
    const proposal = await waitingProposal(here, id);
    await here.tx.update(testsProposed).set({ withdrawnAt: here.now }).where(thisProposal(proposal));
    return { result: null, event: { kind: "own tests taken back", subjectId: proposal.id, detail: {} } };
  },
});
