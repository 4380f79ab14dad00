import { asc, eq, inArray, isNull, max } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { newId } from "@/db/id";
import { membership, profile, proposal, proposalAnswer, saying, seat, work } from "@/db/schema";
import { and } from "@/db/where";
import { FieldRefusal, NotFound, Refusal } from "@/lib/access/refusal";
import type { Standing } from "@/lib/access/standing";
import { holidaysOf } from "@/lib/partnership/rule-days";
import { isFamily } from "@/lib/seat/sectors";
import { lastMove } from "@/lib/work/stage-steps";
import { answeredThemselves, closingDays, lastOfEach, proposalState, type Stand } from "./rules";

export type OfWork = { partnershipId: string; workId: string };
export type Proposal = typeof proposal.$inferSelect;
export type Answer = typeof proposalAnswer.$inferSelect;

const inWork = ({ partnershipId, workId }: OfWork) => and(eq(proposal.partnershipId, partnershipId), eq(proposal.workId, workId));

/** The proposal with this number in this very work. Throws NotFound. */
export async function theProposal(tx: Reader, of: OfWork, number: number): Promise<Proposal> {
  const [found] = await tx.select().from(proposal).where(and(inWork(of), eq(proposal.number, number)));
  if (!found) throw new NotFound();
  return found;
}

export async function nextProposal(tx: Reader, of: OfWork): Promise<number> {
  const [last] = await tx.select({ number: max(proposal.number) }).from(proposal).where(inWork(of));
  return (last?.number ?? 0) + 1;
}

/** Nobody is written to about a work that is paused, stopped or closed. */
export async function goesOn(tx: Reader, of: OfWork): Promise<boolean> {
  const [at] = await tx.select({ pausedAt: work.pausedAt, stoppedAt: work.stoppedAt }).from(work).where(and(eq(work.partnershipId, of.partnershipId), eq(work.id, of.workId)));
  return Boolean(at) && !at!.pausedAt && !at!.stoppedAt && (await lastMove(tx, of))?.stage !== "closed";
}

export const changeProposal = (tx: Tx, { partnershipId, id }: Proposal, facts: Partial<Proposal>) =>
  tx.update(proposal).set(facts).where(and(eq(proposal.partnershipId, partnershipId), eq(proposal.id, id)));

/** Throws Refusal for one that waits for nothing any more. */
export function mustNotBeOver(found: Proposal): void {
  if (found.withdrawnAt) throw new Refusal("This proposal was withdrawn. It says why.");
  if (found.endedAt) throw new Refusal("This proposal has its outcome already. It is a decision now, and you can say there what you think.");
}

/** Whoever put it, or the lead. Throws Refusal. */
export function mustHoldIt(found: Proposal, { membershipId, leadId, person }: Standing): void {
  if (found.putBy !== membershipId && leadId !== person.id) throw new Refusal("Whoever put this proposal does this, or the lead. You can say if you agree, or write a comment.");
}

/** Everything that was answered, in the order it was said. */
export const answersTo = (tx: Reader, { partnershipId, id }: Pick<Proposal, "partnershipId" | "id">): Promise<Answer[]> =>
  tx.select().from(proposalAnswer).where(and(eq(proposalAnswer.partnershipId, partnershipId), eq(proposalAnswer.proposalId, id))).orderBy(asc(proposalAnswer.number));

/** Who sits here today, with what the days to answer depend on. */
export const sittersOf = (tx: Reader, { partnershipId, workId }: OfWork) =>
  tx
    .select({ id: membership.id, personId: membership.personId, name: profile.name, seatId: seat.id, sector: seat.sector, label: seat.label, needs: membership.needs, otherNeeds: membership.otherNeeds, told: membership.told })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, membership.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, partnershipId), eq(profile.personId, membership.personId)))
    .where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), isNull(membership.leftAt)));

/** Names and seats of members, also of those who have left. */
export async function membersNamed(tx: Reader, { partnershipId }: OfWork, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await tx
    .select({ id: membership.id, name: profile.name, sector: seat.sector, label: seat.label })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, membership.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, partnershipId), eq(profile.personId, membership.personId)))
    .where(and(eq(membership.partnershipId, partnershipId), inArray(membership.id, [...ids])));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The days between which the last day to answer lies, for those who sit here now. */
export async function daysToChoose(tx: Reader, of: OfWork, now: Date) {
  const sitters = await sittersOf(tx, of);
  const families = sitters.some(({ sector }) => isFamily(sector));
  const holidays = families ? (await holidaysOf(tx, of.partnershipId)).map(({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay })) : [];
  return closingDays(now, { twiceAsLong: sitters.some(({ needs, otherNeeds }) => needs.length > 0 || otherNeeds !== ""), holidays });
}

type Said = { whose: { id: string; seatId: string }; stand: Stand; words: string; recordedBy: string; told: "phone" | "paper" | null; now: Date };

/** Keeps an answer while there are days to answer. What was said before stays beside it. */
export async function keepAnswer(tx: Tx, of: OfWork, found: Proposal, { whose, stand, words, recordedBy, told, now }: Said): Promise<void> {
  mustNotBeOver(found);
  if (proposalState(found, now) !== "open") throw new Refusal("The last day to answer is over. You can still say what you think in a comment.");
  if (stand === "object" && words === "") throw new FieldRefusal("words", "Say why, in a line. Whoever says the outcome must answer it.");
  const before = await answersTo(tx, found);
  const last = lastOfEach(before).find(({ membershipId }) => membershipId === whose.id);
  if (last?.stand === stand && last.words === words) throw new Refusal("This is what was answered already. It stands.");
  await tx.insert(proposalAnswer).values({ ...of, id: newId(), proposalId: found.id, number: before.length + 1, seatId: whose.seatId, membershipId: whose.id, stand, words, recordedBy, told, saidAt: now });
}

/** From the start, presence: they answered the thread. Only what they answered themselves is kept as that. */
export async function keepWhoTookPart(tx: Tx, of: OfWork, decisionId: string, answers: readonly Answer[]): Promise<void> {
  const theirs = lastOfEach(answeredThemselves(answers));
  if (theirs.length === 0) return;
  await tx.insert(saying).values(theirs.map(({ seatId, membershipId, saidAt }) => ({ ...of, id: newId(), kind: "answered the proposal" as const, subjectId: decisionId, seatId, membershipId, words: "", saidAt })));
}
