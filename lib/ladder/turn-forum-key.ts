import { testsProposed } from "@/db/schema";
import { administer } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { movedTests, needsOf, needsWrong, presetOf, withNeeds } from "./reading/own-tests";
import { WhichProposal } from "./tests-input";
import { ladderNow, proposalForMe, thisProposal } from "./tests-steps";
import { movedInWords } from "./tests-words";
import { layVersion, nextNumber } from "./version-steps";

/** A forum rep turns the forum's key: what each rung needs is a new version of the ladder, in force from now. */
export const turnForumKey = administer({
  may: "turn the forum's key",
  input: WhichProposal,
  async does(here, { proposal: id }) {
    const { tx, now, partnership, person } = here;
    const proposal = await proposalForMe(here, id);
    const number = await nextNumber(tx, partnership.id, (await ladderNow(tx, partnership.id)).version.ladderKey);
    const { version: base, rungs, ladder } = await ladderNow(tx, partnership.id);
    if (base.id !== proposal.ladderVersionId || needsWrong(proposal.needs, ladder)) throw new Refusal("The ladder has changed since this was proposed. Ask the administrator to propose it again.");
    const tested = withNeeds(rungs, proposal.needs, presetOf(ladder)).map(({ key, name, words, band, tests }) => ({ key, name, words, band, tests }));
    const version = { partnershipId: partnership.id, number, base, name: base.name, credit: base.credit, changedBy: proposal.proposedBy, because: proposal.because, now, rungs: tested };
    const laid = await layVersion(tx, version);
    await tx.update(testsProposed).set({ turnedBy: person.id, turnedAt: now, madeVersionId: laid.id }).where(thisProposal(proposal));
    const changes = movedTests(needsOf(ladder), proposal.needs).map((moved) => movedInWords(moved, ladder)).join("; ");
    return { result: laid, event: { kind: "own tests agreed", subjectId: proposal.id, detail: { name: base.name, version: laid.version, changes } } };
  },
});
