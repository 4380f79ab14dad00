import { sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { GAP } from "@/lib/comment/markdown";
import { HIDDEN_WORDS } from "@/lib/comment/words";
import { NotFound } from "@/lib/access/refusal";
import { may, type Inside } from "@/lib/access/see";
import type { Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { daysBetween } from "@/lib/work/dates";
import { allAnswered, lastOfEach, mayEndNow, proposalState, type Stand } from "./rules";
import { daysToChoose } from "./steps";

/** How many stand on a page of decisions, or above a thread. */
export const PROPOSALS_SHOWN = 20;

type Named = { id: string; name: string; sector: Sector; label: string };
type Said = Named & { answerId: string; membershipId: string; seatId: string; stand: Stand; words: string; told: "phone" | "paper" | null; recordedBy: string; recorder: string; saidAt: string; reply: string };
type Sitter = Named & { seatId: string; told: string | null };
type Row = {
  number: number; what: string; because: string; options: string; isReal: boolean; putBy: string; putAt: string; closesOn: string; outcome: string; withdrawnBecause: string;
  withdrawnAt: string | null; endedAt: string | null; putter: Named; ender: string | null; topic: { number: number; title: string } | null; decision: number | null; answers: Said[]; sitters: Sitter[];
};

const named = (membership: string) => sql.raw(`select json_build_object('id', m.id, 'name', p.name, 'sector', s.sector, 'label', s.label) from membership m join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id
  join profile p on p.partnership_id = m.partnership_id and p.person_id = m.person_id where m.partnership_id = q.partnership_id and m.id = ${membership}`);

/** One statement: proposals with every answer, and with who sits here today. */
async function proposalsWhere(seen: Inside, reader: Reader, which: SQL): Promise<ShownProposal[]> {
  const rows = await reader.execute<Row>(sql`select q.number, q.what, q.because, q.options, q.is_real as "isReal", q.put_by as "putBy", to_json(q.put_at) as "putAt", q.closes_on as "closesOn", q.outcome,
    to_json(q.withdrawn_at) as "withdrawnAt", q.withdrawn_because as "withdrawnBecause", to_json(q.ended_at) as "endedAt", (${named("q.put_by")}) as putter, ((${named("q.ended_by")})->>'name') as ender,
    (select json_build_object('number', t.number, 'title', t.title) from topic t where t.partnership_id = q.partnership_id and t.id = q.topic_id) as topic,
    (select d.number from decision d where d.partnership_id = q.partnership_id and d.id = q.decision_id) as decision,
    (select coalesce(json_agg(json_build_object('answerId', a.id, 'membershipId', a.membership_id, 'id', a.membership_id, 'seatId', a.seat_id, 'stand', a.stand, 'words', a.words, 'told', a.told, 'recordedBy', a.recorded_by,
        'recorder', r.name, 'saidAt', a.said_at, 'reply', a.reply, 'name', p.name, 'sector', s.sector, 'label', s.label) order by a.number), '[]')
      from proposal_answer a join membership m on m.partnership_id = a.partnership_id and m.id = a.membership_id join profile p on p.partnership_id = a.partnership_id and p.person_id = m.person_id
      join seat s on s.partnership_id = a.partnership_id and s.id = a.seat_id join membership b on b.partnership_id = a.partnership_id and b.id = a.recorded_by
      join profile r on r.partnership_id = a.partnership_id and r.person_id = b.person_id where a.partnership_id = q.partnership_id and a.proposal_id = q.id) as answers,
    (select json_agg(json_build_object('id', m.id, 'seatId', s.id, 'told', m.told, 'name', p.name, 'sector', s.sector, 'label', s.label) order by s.added_at, s.id, p.name) from membership m
      join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id join profile p on p.partnership_id = m.partnership_id and p.person_id = m.person_id
      where m.partnership_id = q.partnership_id and m.work_id = q.work_id and m.left_at is null) as sitters
    from proposal q where q.partnership_id = ${seen.partnership.id} and q.work_id = ${seen.work.id} and ${which} order by q.number desc limit ${PROPOSALS_SHOWN}`);
  return rows.map((row) => shown(seen, row));
}

const titleWords = (title: string) => title.replaceAll(GAP, HIDDEN_WORDS);

const shownAnswer = ({ answerId, membershipId, name, stand, words, told, recordedBy, recorder, saidAt, reply, ...of }: Said) => ({
  id: answerId, membershipId, name, seat: seatWords(of), stand, words, told, by: recordedBy === membershipId ? null : recorder, on: new Date(saidAt), reply,
});

export type ShownAnswer = ReturnType<typeof shownAnswer>;
export type ShownProposal = ReturnType<typeof shown>;

function shown(seen: Inside, { answers: all, sitters, putter, topic, ...row }: Row) {
  const facts = { closesOn: row.closesOn, withdrawnAt: row.withdrawnAt ? new Date(row.withdrawnAt) : null, endedAt: row.endedAt ? new Date(row.endedAt) : null };
  const state = proposalState(facts, seen.now);
  const last = lastOfEach(all);
  const everyone = allAnswered(sitters, all);
  const isMine = row.putBy === seen.membershipId;
  const holds = may(seen, "end a proposal") && (isMine || seen.leadId === seen.person.id);
  const open = may(seen, "answer a proposal") && state === "open";
  return {
    number: row.number, what: row.what, because: row.because, options: row.options, isReal: row.isReal, putBy: { name: putter.name, seat: seatWords(putter) }, putAt: new Date(row.putAt), ...facts, state,
    topic: topic && { ...topic, title: titleWords(topic.title) }, decision: row.decision, outcome: row.outcome, ender: row.ender, withdrawnBecause: row.withdrawnBecause,
    cutOff: seen.stage === "closed" && (state === "open" || state === "outcome to come"),
    daysLeft: daysBetween(seen.now, new Date(`${row.closesOn}T12:00:00Z`)),
    answers: last.map(shownAnswer),
    before: all.filter((one) => !last.includes(one)).map(shownAnswer),
    waitingFor: state === "open" || state === "outcome to come" ? sitters.filter(({ id }) => !all.some(({ membershipId }) => membershipId === id)).map(({ name, ...of }) => ({ name, seat: seatWords(of) })) : [],
    seats: seatsOf(sitters, last),
    mine: last.find(({ membershipId }) => membershipId === seen.membershipId)?.stand ?? null,
    mayBe: {
      answered: open, ended: holds && mayEndNow(state, everyone), withdrawn: isMine && may(seen, "end a proposal") && (state === "open" || state === "outcome to come"),
      recordedFor: open ? sitters.filter(({ told, id }) => told !== null && id !== seen.membershipId).map(({ id, name, ...of }) => ({ id, name, seat: seatWords(of) })) : [],
    },
  };
}

/** Which seats have answered and which have not: a seat has when anybody in it has. */
function seatsOf(sitters: readonly Sitter[], answers: readonly Said[]) {
  const answered = new Map(answers.map((one) => [one.seatId, seatWords(one)]));
  const not = new Map(sitters.filter(({ seatId }) => !answered.has(seatId)).map((one) => [one.seatId, seatWords(one)]));
  return { answered: [...answered.values()], not: [...not.values()] };
}

/** What waits for answers, or for its outcome, in the whole work. */
export const proposalsOpen = (seen: Inside, reader: Reader) => proposalsWhere(seen, reader, sql`q.withdrawn_at is null and q.ended_at is null`);

/** Everything that was proposed in the work, the newest first. */
export const proposalsAll = (seen: Inside, reader: Reader) => proposalsWhere(seen, reader, sql`true`);

/** The proposals of one thread: of a topic by its number, or of general talk. */
export const proposalsIn = (topic: number) => (seen: Inside, reader: Reader) =>
  proposalsWhere(seen, reader, topic === 0 ? sql`q.topic_id is null` : sql`q.topic_id = (select t.id from topic t where t.partnership_id = q.partnership_id and t.work_id = q.work_id and t.number = ${topic})`);

const WHOLE = /^[1-9]\d{0,6}$/;

/** One proposal by its number in this work. Throws NotFound. */
export const proposalNumbered = (typed: string) => async (seen: Inside, reader: Reader): Promise<ShownProposal> => {
  if (!WHOLE.test(typed)) throw new NotFound();
  const [found] = await proposalsWhere(seen, reader, sql`q.number = ${Number(typed)}`);
  return found ?? Promise.reject(new NotFound());
};

/** Between which days the last day to answer lies. */
export const closingChoices = (seen: Inside, reader: Reader) => daysToChoose(reader, { partnershipId: seen.partnership.id, workId: seen.work.id }, seen.now);
