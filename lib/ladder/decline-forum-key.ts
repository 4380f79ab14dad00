import { testsProposed } from "@/db/schema";
import { administer } from "@/lib/access/change";
import { DeclineTestsInput } from "./tests-input";
import { proposalForMe, thisProposal } from "./tests-steps";

/** No is an answer too: the tests stay as they are, and whoever proposed it hears why. */
export const declineForumKey = administer({
  may: "turn the forum's key",
  input: DeclineTestsInput,
  async does(here, { proposal: id, because }) {
    const proposal = await proposalForMe(here, id);
    await here.tx.update(testsProposed).set({ declinedBy: here.person.id, declinedAt: here.now, declinedBecause: because }).where(thisProposal(proposal));
    return { result: null, event: { kind: "own tests declined", subjectId: proposal.id, detail: { because } } };
  },
});
