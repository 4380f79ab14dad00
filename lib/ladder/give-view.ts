import { eq, max } from "drizzle-orm";
import { newId } from "@/db/id";
import { seatView } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { ViewInput, type ViewGiven } from "./input";
import { chosenRung, rungsOf } from "./steps";
import { QUESTIONS } from "./words";

/**
 * What a seat says, in its member's own words. It may be said again in the same stage: a new row, the one before stays.
 * The event names no rung, so the story cannot break the seal (rule 4).
 */
export const giveView = change({
  may: "give a view",
  input: ViewInput,
  async does({ tx, partnership, work, seat, membershipId, stage, now }, given) {
    if (!seat || !membershipId) throw new NotFound();
    const chosen = chosenRung(await rungsOf(tx, { partnershipId: partnership.id, work }), given.rung);
    const mine = and(eq(seatView.partnershipId, partnership.id), eq(seatView.workId, work.id));
    const [last] = await tx.select({ number: max(seatView.number) }).from(seatView).where(mine);
    const view = {
      partnershipId: partnership.id, id: newId(), workId: work.id, seatId: seat.id, membershipId, ladderVersionId: work.ladderVersionId,
      rungKey: chosen.key, words: given.words, answers: answersOf(given), stage, givenAt: now, number: (last?.number ?? 0) + 1,
    };
    await tx.insert(seatView).values(view);
    return { result: { number: view.number }, event: { kind: "view given", subjectId: view.id, detail: { sector: seat.sector, label: seat.label, stage } } };
  },
});

/** Only what was answered is kept: "first": "yes", "first-line": "Two of us came." */
function answersOf(given: ViewGiven): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const question of QUESTIONS) {
    const answer = given[question];
    const line = given[`${question}-line`];
    if (answer) kept[question] = answer;
    if (line) kept[`${question}-line`] = line;
  }
  return kept;
}
