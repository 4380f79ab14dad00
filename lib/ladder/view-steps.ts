import { eq, isNull, max, sql } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { newId } from "@/db/id";
import { membership, seat, seatView, viewAsk } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import type { Standing } from "@/lib/access/standing";
import type { Happening } from "@/lib/event/kinds";
import { lastMove } from "@/lib/work/stage-steps";
import { tellOfDifference } from "./difference-steps";
import type { ViewGiven } from "./input";
import { speaksForSeat } from "./rules";
import { chosenRung, rungsOf } from "./steps";
import { QUESTIONS } from "./words";

type Here = Pick<Standing, "partnership" | "work" | "person" | "seat" | "membershipId" | "stage"> & { tx: Tx; now: Date };

/** A forum's rep who began the work was chosen by the forum; whoever else was picked, or began it, was nominated by nobody. */
export const wasNominated = sql<boolean>`(${membership.how} in ('nominated', 'open') or (${membership.how} = 'began the work' and exists (select 1 from role_held r
  where r.partnership_id = ${membership.partnershipId} and r.person_id = ${membership.personId} and r.role = 'forum rep' and r.given_at <= ${membership.joinedAt}
  and (r.ended_at is null or r.ended_at > ${membership.joinedAt}))))`;

/** Everyone who sits at the table now, seat by seat, the first to join first. */
export const sittersOf = (tx: Reader, { partnershipId, workId }: { partnershipId: string; workId: string }) =>
  tx
    .select({ membershipId: membership.id, personId: membership.personId, seatId: membership.seatId, sector: seat.sector, label: seat.label, told: membership.told, wasNominated })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, membership.seatId)))
    .where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), isNull(membership.leftAt)))
    .orderBy(membership.joinedAt, membership.id);

/**
 * Keeps a view as a new row; the ones before stay. It is the seat's where a nominated member gives it, and beside the seat's
 * otherwise. The event names no rung, so the story cannot break the seal (rule 4).
 */
export async function layView({ tx, partnership, work, person, seat: mine, membershipId, stage, now }: Here, given: ViewGiven): Promise<{ result: { number: number; beside: boolean }; event: Happening }> {
  if (!mine || !membershipId) throw new NotFound();
  const of = { partnershipId: partnership.id, work };
  const rungs = await rungsOf(tx, of);
  const chosen = chosenRung(rungs, given.rung);
  const ofWork = { partnershipId: partnership.id, workId: work.id };
  const sitters = await sittersOf(tx, ofWork);
  const beside = !speaksForSeat(membershipId, sitters.filter(({ seatId }) => seatId === mine.id));
  const { round = 0 } = (await lastMove(tx, ofWork)) ?? {};
  const [last] = await tx.select({ number: max(seatView.number) }).from(seatView).where(and(eq(seatView.partnershipId, partnership.id), eq(seatView.workId, work.id)));
  const view = {
    ...ofWork, id: newId(), seatId: mine.id, membershipId, ladderVersionId: work.ladderVersionId, rungKey: chosen.key, words: given.words,
    answers: answersOf(given), stage, round, beside, givenAt: now, number: (last?.number ?? 0) + 1,
  };
  await tx.insert(seatView).values(view);
  if (!beside) {
    const asked = and(eq(viewAsk.partnershipId, partnership.id), eq(viewAsk.workId, work.id), eq(viewAsk.round, round), eq(viewAsk.stage, stage), eq(viewAsk.seatId, mine.id), isNull(viewAsk.answeredAt));
    await tx.update(viewAsk).set({ answeredAt: now }).where(asked);
    await tellOfDifference(tx, { ...of, stage, round, actorId: person.id, now }, rungs);
  }
  return { result: { number: view.number, beside }, event: { kind: "view given", subjectId: view.id, detail: { sector: mine.sector, label: mine.label, stage, ...(beside ? { beside: "yes" } : {}) } } };
}

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
