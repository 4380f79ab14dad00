import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { WithdrawProposalInput } from "./input";
import { changeProposal, mustNotBeOver, theProposal } from "./steps";

/** Whoever put it takes it back, and says why. What was answered stays to be read. */
export const withdrawProposal = change({
  may: "end a proposal",
  input: WithdrawProposalInput,
  async does({ tx, partnership, work, membershipId, now }, { number, words }) {
    const found = await theProposal(tx, { partnershipId: partnership.id, workId: work.id }, number);
    if (found.putBy !== membershipId) throw new Refusal("Only whoever put this proposal can withdraw it. You can say if you agree.");
    mustNotBeOver(found);
    await changeProposal(tx, found, { withdrawnBy: membershipId, withdrawnAt: now, withdrawnBecause: words });
    return { result: { number }, event: { kind: "proposal withdrawn", subjectId: found.id, detail: { number, what: found.what, because: words } } };
  },
});
