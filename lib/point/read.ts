import { desc, eq, sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { point, seat, work } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import type { Here, Inside } from "@/lib/access/see";
import { sayingsAbout, shownSayings } from "@/lib/saying/read";
import { FAMILY_SECTORS } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import type { Answer } from "./answers";
import { isOpen, isOwnWords, mayDo, pointState, type PointState } from "./rules";

export const POINTS_SHOWN = 100;

type AnswerRow = { id: string; how: Answer; words: string; passedTo: string; byWhen: string | null; name: string; at: string };
export type ShownAnswer = Omit<AnswerRow, "at"> & { on: Date };
type SaidRow = { kind: "fair answer" | "not answered"; at: string };

const answers = sql<AnswerRow[]>`(select coalesce(json_agg(json_build_object('id', a.id, 'how', a.how, 'words', a.words, 'passedTo', a.passed_to, 'byWhen', a.by_when, 'name', p.name, 'at', a.answered_at) order by a.number), '[]')
  from point_answer a join membership m on m.partnership_id = a.partnership_id and m.id = a.answered_by
  join profile p on p.partnership_id = a.partnership_id and p.person_id = m.person_id where a.partnership_id = point.partnership_id and a.point_id = point.id)`;
const memberNamed = (column: string) => sql<{ name: string; left: boolean; personId: string } | null>`(select json_build_object('name', p.name, 'left', m.left_at is not null, 'personId', m.person_id) from membership m
  join profile p on p.partnership_id = m.partnership_id and p.person_id = m.person_id where m.partnership_id = point.partnership_id and m.id = point.${sql.raw(column)})`;
const numberOf = (table: string, column: string) => sql<number | null>`(select o.number from ${sql.raw(table)} o where o.partnership_id = point.partnership_id and o.id = point.${sql.raw(column)})`;

/** One statement: points with their answers and what was said of them. */
const pointsWhere = (seen: Inside, reader: Reader, which: SQL) =>
  reader
    .select({
      point, seat: { id: seat.id, sector: seat.sector, label: seat.label }, answers, sayings: sayingsAbout(seen, sql`point.id`),
      raiser: memberNamed("raised_by"), recorder: memberNamed("recorded_by"), owner: memberNamed("owner_id"),
      comment: numberOf("comment", "comment_id"), meeting: numberOf("meeting", "meeting_id"),
    })
    .from(point)
    .innerJoin(seat, and(eq(seat.partnershipId, seen.partnership.id), eq(seat.id, point.seatId)))
    .where(and(eq(point.partnershipId, seen.partnership.id), eq(point.workId, seen.work.id), which))
    .orderBy(desc(point.number))
    .limit(POINTS_SHOWN);

type Row = Awaited<ReturnType<typeof pointsWhere>>[number];
export type ShownPoint = ReturnType<typeof shown>;

function shown(seen: Inside, { point: one, seat: of, raiser, recorder, owner, comment, meeting, ...row }: Row) {
  const said = shownSayings(seen, row.sayings);
  const given: ShownAnswer[] = row.answers.map(({ at, ...answer }) => ({ ...answer, on: new Date(at) }));
  const judged = said.filter((each) => each.kind === "fair answer" || each.kind === "not answered").map(({ kind, on }) => ({ kind: kind as SaidRow["kind"], at: on }));
  const state = pointState({ answers: given.map(({ how, on }) => ({ how, at: on })), said: judged });
  const isConfirmed = said.some(({ kind }) => kind === "words are mine");
  const judge = { raisedBy: one.raisedBy, recordedBy: one.recordedBy, seat: of, raiserLeft: raiser?.left ?? false, raisedByLead: raiser !== null && raiser.personId === seen.leadId, state, isConfirmed, shownBy: row.sayings.filter(({ kind }) => kind === "may be shown").map(({ membershipId }) => membershipId) };
  return {
    id: one.id, number: one.number, words: one.words, seat: seatWords(of), isFamily: FAMILY_SECTORS.includes(of.sector), came: one.came, comment, meeting,
    raisedOn: one.raisedOn, recordedAt: one.recordedAt, raiser: raiser?.name ?? null, recorder: recorder?.name ?? "", owner: owner?.name ?? null, due: one.due,
    isRecordedFor: one.raisedBy !== one.recordedBy, isOwnWords: isOwnWords(judge), answers: given, state, isOpen: isOpen(state), said,
    mayDo: mayDo(judge, { membershipId: seen.membershipId, seatId: seen.seat.id, leads: seen.leadId === seen.person.id }),
  };
}

/** The points of a work, the newest first. */
export const pointsOf = async (seen: Inside, reader: Reader) => (await pointsWhere(seen, reader, sql`true`)).map((row) => shown(seen, row));

const WHOLE = /^[1-9]\d{0,6}$/;

/** One point by its number in this work. Throws NotFound. */
export const pointNumbered = (typed: string) => async (seen: Inside, reader: Reader) => {
  if (!WHOLE.test(typed)) throw new NotFound();
  const [row] = await pointsWhere(seen, reader, eq(point.number, Number(typed)));
  if (!row) throw new NotFound();
  return shown(seen, row);
};

type Waiting = { number: number; answers: { how: Answer; at: string }[]; said: SaidRow[] };

/** Rule 7: the numbers of the points of families that still wait for an answer. While there is one, the work does not close. */
export async function openFamilyPoints(reader: Reader, { partnershipId, workId }: { partnershipId: string; workId: string }): Promise<number[]> {
  const rows = await reader.execute<Waiting>(sql`select q.number,
    (select coalesce(json_agg(json_build_object('how', a.how, 'at', a.answered_at) order by a.number), '[]') from point_answer a where a.partnership_id = q.partnership_id and a.point_id = q.id) as answers,
    (select coalesce(json_agg(json_build_object('kind', y.kind, 'at', y.said_at) order by y.said_at, y.id), '[]') from saying y
      where y.partnership_id = q.partnership_id and y.work_id = q.work_id and y.subject_id = q.id and y.kind in ('fair answer', 'not answered')) as said
    from point q join seat s on s.partnership_id = q.partnership_id and s.id = q.seat_id
    where q.partnership_id = ${partnershipId} and q.work_id = ${workId} and s.sector in ('parent-carers', 'young-people') order by q.number`);
  const dated = <One extends { at: string }>({ at, ...one }: One) => ({ ...one, at: new Date(at) });
  return rows.filter(({ answers: given, said }) => isOpen(pointState({ answers: given.map(dated), said: said.map(dated) }))).map(({ number }) => number);
}

export type SharedPoint = { id: string; words: string; seat: string; raisedOn: string; answer: { how: Answer; words: string; passedTo: string }; state: PointState; work: { slug: string; title: string } };

/**
 * “You said, we did” of a partnership: answered points that the one who raised them and the lead both let everyone here read.
 * Without names.
 */
export async function sharedPoints({ partnership }: Here, reader: Reader): Promise<SharedPoint[]> {
  const keys = sql`(select count(distinct y.seat_id) from saying y where y.partnership_id = ${partnership.id} and y.work_id = ${point.workId} and y.subject_id = ${point.id} and y.kind = 'may be shown')`;
  const judged = sql<SaidRow[]>`(select coalesce(json_agg(json_build_object('kind', y.kind, 'at', y.said_at) order by y.said_at, y.id), '[]') from saying y
    where y.partnership_id = ${partnership.id} and y.work_id = ${point.workId} and y.subject_id = ${point.id} and y.kind in ('fair answer', 'not answered'))`;
  const rows = await reader
    .select({ point, seat: { sector: seat.sector, label: seat.label }, work: { slug: work.slug, title: work.title }, answers, judged })
    .from(point)
    .innerJoin(work, and(eq(work.partnershipId, partnership.id), eq(work.id, point.workId)))
    .innerJoin(seat, and(eq(seat.partnershipId, partnership.id), eq(seat.id, point.seatId)))
    .where(and(eq(point.partnershipId, partnership.id), sql`${keys} >= 2`))
    .orderBy(desc(point.recordedAt), desc(point.id))
    .limit(POINTS_SHOWN);
  return rows.flatMap(({ point: one, seat: of, work: at, answers: given, judged: said }) => {
    const state = pointState({ answers: given.map(({ how, at: on }) => ({ how, at: new Date(on) })), said: said.map(({ kind, at: on }) => ({ kind, at: new Date(on) })) });
    const last = given.at(-1);
    if (!last || isOpen(state)) return [];
    return [{ id: one.id, words: one.words, seat: seatWords(of), raisedOn: one.raisedOn, answer: { how: last.how, words: last.words, passedTo: last.passedTo }, state, work: at }];
  });
}
