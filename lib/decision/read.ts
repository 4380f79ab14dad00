import { desc, eq, sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decision, membership, profile, seat } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import type { Inside } from "@/lib/access/see";
import { sayingsAbout, shownSayings, type Said } from "@/lib/saying/read";
import type { Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { lateBy, londonDay } from "@/lib/work/dates";
import { mayBe, presenceOf, type Presence } from "./rules";

/** How many stand on one page of the list. */
export const DECISIONS_SHOWN = 100;

const named = sql<{ id: string; sector: Sector; label: string }[]>`(select coalesce(json_agg(json_build_object('id', n.id, 'sector', n.sector, 'label', n.label)), '[]')
  from seat n where n.partnership_id = decision.partnership_id and (n.id = any (decision.named_seats)
    or n.id = any (select unnest(g.named_seats) from meeting g where g.partnership_id = decision.partnership_id and g.id = decision.meeting_id)))`;
const other = (column: string, table: string, id: string) =>
  sql<{ number: number; what: string } | null>`(select json_build_object('number', o.number, 'what', o.${sql.raw(column)}) from ${sql.raw(table)} o where o.partnership_id = decision.partnership_id and o.id = decision.${sql.raw(id)})`;

/** One statement: decisions with what was said of each, and of the meeting each was made at. */
const decisionsWhere = (seen: Inside, reader: Reader, which: SQL) =>
  reader
    .select({
      decision, named, sayings: sayingsAbout(seen, sql`decision.id, decision.meeting_id`),
      meeting: other("what", "meeting", "meeting_id"), follows: other("what", "decision", "follows_id"), proposal: sql<number | null>`(select q.number from proposal q where q.partnership_id = decision.partnership_id and q.work_id = decision.work_id and q.decision_id = decision.id)`,
      recorder: { name: profile.name, sector: seat.sector, label: seat.label, seatId: seat.id },
    })
    .from(decision)
    .innerJoin(membership, and(eq(membership.partnershipId, seen.partnership.id), eq(membership.id, decision.recordedBy)))
    .innerJoin(seat, and(eq(seat.partnershipId, seen.partnership.id), eq(seat.id, membership.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, membership.personId)))
    .where(and(eq(decision.partnershipId, seen.partnership.id), eq(decision.workId, seen.work.id), which))
    .orderBy(desc(decision.madeOn), desc(decision.number))
    .limit(DECISIONS_SHOWN);

type Row = Awaited<ReturnType<typeof decisionsWhere>>[number];
export type ShownDecision = ReturnType<typeof shown>;

function shown(seen: Inside, { decision: one, named: seats, sayings, recorder, meeting, follows, proposal }: Row) {
  const said = shownSayings(seen, sayings);
  const presence: Presence[] = presenceOf(seats.map((each) => ({ id: each.id, seat: seatWords(each) })), said.filter(({ kind, on }) => kind !== "agrees the notes" || on >= one.recordedAt));
  return {
    id: one.id, number: one.number, what: one.what, madeOn: one.madeOn, isMissing: one.isMissing, madeWhere: one.madeWhere, place: one.place,
    isReal: one.isReal || said.some(({ kind }) => kind === "is real"), wasSmall: !one.isReal, isProvisional: one.isProvisional,
    options: one.options, disagreed: one.disagreed, because: one.because, changedByFamilies: one.changedByFamilies, sameOutcome: one.sameOutcome,
    meeting, follows, proposal, presence, said, recordedAt: one.recordedAt,
    recorder: { name: recorder.name, seat: seatWords(recorder) },
    daysLate: lateBy(one.madeOn, one.recordedAt),
    mayBe: mayBe({ seat: seen.seat, saidBySeat: { id: recorder.seatId, sector: recorder.sector }, isMissing: one.isMissing, isReal: one.isReal, isProvisional: one.isProvisional, fromProposal: proposal !== null, said, today: londonDay(seen.now) }),
  };
}

/** The decisions of a work, the newest day first. */
export const decisionsOf = async (seen: Inside, reader: Reader) => (await decisionsWhere(seen, reader, sql`true`)).map((row) => shown(seen, row));

const WHOLE = /^[1-9]\d{0,6}$/;

/** One decision by its number in this work. Throws NotFound. */
export const decisionNumbered = (typed: string) => async (seen: Inside, reader: Reader) => {
  if (!WHOLE.test(typed)) throw new NotFound();
  const [row] = await decisionsWhere(seen, reader, eq(decision.number, Number(typed)));
  if (!row) throw new NotFound();
  return shown(seen, row);
};

export type { Said };
