import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { testsProposed } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { daysOf, holidaysOf } from "@/lib/partnership/rule-days";
import { answerBy, keysState } from "@/lib/two-keys/rules";
import { movedTests, needsOf, needsWrong, sameNeeds } from "./reading/own-tests";
import { needsGiven, ProposeTestsInput } from "./tests-input";
import { isOpen, ladderNow, otherForumReps, thisProposal } from "./tests-steps";
import { movedInWords, noForumRep, nothingMoved, stillWaits, wrongInWords } from "./tests-words";

/** Which tests each rung would need. It holds once a forum rep turns the forum's key; until then the old tests do. */
export const proposeTests = administer({
  may: "administer",
  input: ProposeTestsInput,
  async does({ tx, now, partnership, person }, { from, because, ...places }) {
    const p = partnership.id;
    const { version, ladder } = await ladderNow(tx, p);
    if (version.id !== from) throw new Refusal("The ladder has changed meanwhile. Open the page again to see it.");
    const [before, needs] = [needsOf(ladder), needsGiven(places)];
    const wrong = needsWrong(needs, ladder);
    if (wrong) throw wrong.why === "no such place" ? new FieldRefusal(wrong.test, wrongInWords(wrong, ladder)) : new Refusal(wrongInWords(wrong, ladder));
    if (sameNeeds(before, needs)) throw new Refusal(nothingMoved);
    if ((await otherForumReps(tx, p, person.id)) === 0) throw new Refusal(noForumRep);
    const open = and(eq(testsProposed.partnershipId, p), isOpen);
    const [waiting] = await tx.select().from(testsProposed).where(open);
    if (waiting && keysState(waiting, now) === "waiting") throw new Refusal(stillWaits);
    if (waiting) await tx.update(testsProposed).set({ ranOutAt: now }).where(thisProposal(waiting));
    const holidays = (await holidaysOf(tx, p)).map(({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay }));
    const until = answerBy(now, { days: (await daysOf(tx, p))["second key"], holidays });
    const row = { partnershipId: p, id: newId(), ladderVersionId: version.id, needs, because, proposedBy: person.id, proposedAt: now, answerBy: until };
    const [laid] = await tx.insert(testsProposed).values(row).onConflictDoNothing().returning({ id: testsProposed.id });
    if (!laid) throw new Refusal(stillWaits);
    const changes = movedTests(before, needs).map((moved) => movedInWords(moved, ladder)).join("; ");
    return { result: { id: row.id }, event: { kind: "own tests proposed", subjectId: row.id, detail: { name: version.name, changes, because } } };
  },
});
