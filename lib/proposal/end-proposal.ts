import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { decision, proposalAnswer } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal, NotFound, Refusal } from "@/lib/access/refusal";
import { nextDecision } from "@/lib/decision/steps";
import { seatWords } from "@/lib/seat/words";
import { dayWordsOf, londonDay } from "@/lib/work/dates";
import { EndProposalInput } from "./input";
import { allAnswered, lastOfEach, mayEndNow, proposalState } from "./rules";
import { answersTo, changeProposal, keepWhoTookPart, membersNamed, mustHoldIt, mustNotBeOver, sittersOf, theProposal, type Answer, type OfWork } from "./steps";

type Reply = { to: string; words: string };

/**
 * Whoever put it, or the lead, says the outcome in words: when the day is over, or when nobody is left to wait for. Each objection
 * is answered. The outcome is a decision of today, made in the thread; the record reads it by the rules of every decision.
 */
export const endProposal = change({
  may: "end a proposal",
  input: EndProposalInput,
  async does(here, { number, outcome, because, changedByFamilies, isProvisional, replies }) {
    const { tx, partnership, work, membershipId, now } = here;
    if (!membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    const found = await theProposal(tx, of, number);
    mustHoldIt(found, here);
    mustNotBeOver(found);
    const all = await answersTo(tx, found);
    if (!mayEndNow(proposalState(found, now), allAnswered(await sittersOf(tx, of), all))) throw new Refusal(`Not everyone has answered. They have until ${dayWordsOf(found.closesOn)}. Then you can say the outcome.`);
    const answers = lastOfEach(all);
    const objections = answers.filter(({ stand }) => stand === "object");
    await answerObjections(tx, objections, replies);
    const made = {
      ...of, id: newId(), number: await nextDecision(tx, of), what: outcome, madeOn: londonDay(now), madeWhere: "thread" as const, place: "", isReal: found.isReal, isProvisional, because, changedByFamilies,
      options: [found.what === outcome ? "" : found.what, found.options].filter(Boolean).join("\n"), disagreed: await inTheirWords(tx, of, objections),
      namedSeats: [...new Set(answers.map(({ seatId }) => seatId))], recordedBy: membershipId, recordedAt: now,
    };
    await tx.insert(decision).values(made);
    await keepWhoTookPart(tx, of, made.id, all);
    await changeProposal(tx, found, { endedBy: membershipId, endedAt: now, outcome, decisionId: made.id });
    return { result: { number, decision: made.number }, event: { kind: "proposal ended", subjectId: made.id, detail: { number, decision: made.number, what: outcome, objections: objections.length } } };
  },
});

/** Throws FieldRefusal beside the objection that has no answer; Refusal where one came meanwhile. */
async function answerObjections(tx: Tx, objections: readonly Answer[], replies: readonly Reply[]): Promise<void> {
  for (const { id, partnershipId } of objections) {
    const at = replies.findIndex(({ to }) => to === id);
    if (at < 0) throw new Refusal("Somebody has objected, and it has no answer. Open the page again, and answer each objection in words.");
    const { words } = replies[at]!;
    if (words === "") throw new FieldRefusal(`replies[${at}].words`, "Answer this objection in words. “We could not, because” is an answer too.");
    await tx.update(proposalAnswer).set({ reply: words }).where(and(eq(proposalAnswer.partnershipId, partnershipId), eq(proposalAnswer.id, id)));
  }
}

/** Who disagreed, and why, for the decision. */
async function inTheirWords(tx: Tx, of: OfWork, objections: readonly Answer[]): Promise<string> {
  const names = await membersNamed(tx, of, objections.map(({ membershipId }) => membershipId));
  return objections.map(({ membershipId, words }) => {
    const one = names.get(membershipId);
    return one ? `${one.name} (${seatWords(one)}): ${words}` : words;
  }).join("\n");
}
