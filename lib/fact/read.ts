import { sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Outline } from "@/lib/access/see";
import type { Kept } from "./kept";
import { FACT_EVENTS, factsFrom, type Facts } from "./rules";

/** How many works are read at once at most, where an administrator looks at all of them. */
export const MOST_WORKS = 2_000;

/** A moment as the number of its London day; a day as its number. */
const dayOf = (moment: string) => `((${moment} at time zone 'Europe/London')::date - date '1970-01-01')`;
const millisecond = (moment: string) => `(extract(epoch from ${moment}) * 1000)::bigint`;
const numberOf = (day: string) => `(${day} - date '1970-01-01')`;

/** One list of rows of a work, as json. `one` names the row's columns: 'id', m.id, … */
const rows = (one: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${one}) order by ${order}), '[]') from ${from})`;
const ofWork = (row: string) => `${row}.partnership_id = w.partnership_id and ${row}.work_id = w.id`;
/** Rows that hang on a seat, or on an action, of the work. */
const ofSeats = (table: string, row: string) => `seat s join ${table} ${row} on ${row}.partnership_id = s.partnership_id and ${row}.seat_id = s.id where ${ofWork("s")}`;
const ofActions = (table: string, row: string) => `action a join ${table} ${row} on ${row}.partnership_id = a.partnership_id and ${row}.action_id = a.id where ${ofWork("a")}`;

const linesOf = (kind: "fixed" | "open") => `(select count(*) from fixed_open_line l where l.partnership_id = b.partnership_id and l.fixed_open_id = b.id and l.kind = '${kind}')`;

const LISTS: Record<Exclude<keyof Kept, "workId" | "happened">, string> = {
  seats: rows(`'id', s.id, 'sector', s.sector, 'label', s.label, 'addedOn', ${dayOf("s.added_at")}, 'because', coalesce(s.empty_because, '')`, `seat s where ${ofWork("s")}`, "s.id"),
  members: rows(
    `'id', m.id, 'seatId', m.seat_id, 'personId', m.person_id, 'how', m.how, 'paidByLead', m.paid_by_lead, 'joinedOn', ${dayOf("m.joined_at")}, 'leftOn', ${dayOf("m.left_at")},
     'wasForumRep', exists (select 1 from role_held r where r.partnership_id = m.partnership_id and r.person_id = m.person_id and r.role = 'forum rep'
       and r.given_at <= m.joined_at and (r.ended_at is null or r.ended_at > m.joined_at))`,
    ofSeats("membership", "m"), "m.joined_at, m.id"),
  invitations: rows(`'id', i.id, 'seatId', i.seat_id`, ofSeats("invitation", "i"), "i.id"),
  settled: rows(`'id', b.id, 'as', b.kind, 'since', ${numberOf("b.since")}`, `settled_before b where ${ofWork("b")}`, "b.said_at, b.id"),
  moves: rows(`'id', m.id, 'stage', m.stage`, `stage_move m where ${ofWork("m")}`, "m.moved_at"),
  actions: rows(`'id', a.id, 'number', a.number, 'gathersPeople', a.kind = 'getting people round the table'`, `action a where ${ofWork("a")}`, "a.number"),
  leads: rows(`'actionId', l.action_id, 'membershipId', l.membership_id, 'accepted', l.accepted_at is not null, 'handedBack', l.handed_back_at is not null`, ofActions("action_lead", "l"), "l.asked_at"),
  statuses: rows(`'actionId', s.action_id, 'number', s.number, 'status', s.status`, ofActions("action_status", "s"), "s.number"),
  decisions: rows(
    `'id', d.id, 'number', d.number, 'madeOn', ${numberOf("d.made_on")}, 'madeWhere', d.made_where, 'isReal', d.is_real, 'changedByFamilies', d.changed_by_families <> '',
     'meetingId', d.meeting_id, 'namedSeats', d.named_seats, 'recordedAt', ${millisecond("d.recorded_at")}, 'followsId', d.follows_id, 'sameOutcome', d.same_outcome, 'recordedBy', d.recorded_by`,
    `decision d where ${ofWork("d")}`, "d.number"),
  points: rows(
    `'id', q.id, 'number', q.number, 'seatId', q.seat_id, 'raisedBy', q.raised_by, 'recordedBy', q.recorded_by, 'raisedOn', ${numberOf("q.raised_on")}`,
    `point q where ${ofWork("q")}`, "q.number"),
  answers: rows(`'id', n.id, 'pointId', n.point_id, 'how', n.how`, `point q join point_answer n on n.partnership_id = q.partnership_id and n.point_id = q.id where ${ofWork("q")}`, "n.number"),
  meetings: rows(`'id', g.id, 'number', g.number, 'isReview', g.kind = 'review', 'heldOn', ${numberOf("g.held_on")}, 'namedSeats', g.named_seats`, `meeting g where ${ofWork("g")}`, "g.number"),
  documents: rows(`'id', d.id, 'number', d.number, 'kind', d.kind, 'writtenOn', ${numberOf("d.written_on")}`, `document d where ${ofWork("d")}`, "d.number"),
  boards: rows(
    `'id', b.id, 'fixed', ${linesOf("fixed")}, 'open', ${linesOf("open")}`, `fixed_open b where ${ofWork("b")}`, "b.number"),
  earlier: rows(`'id', r.id, 'saidBy', r.said_by, 'onDay', ${numberOf("r.on_day")}`, `began_earlier r where ${ofWork("r")}`, "r.number"),
  questions: rows(`'id', q.id, 'seatId', q.seat_id, 'days', q.days_to_answer`, `question q where ${ofWork("q")}`, "q.number"),
  sayings: rows(
    `'id', y.id, 'kind', y.kind, 'subjectId', y.subject_id, 'membershipId', y.membership_id, 'saidOn', ${dayOf("y.said_at")}, 'saidAt', ${millisecond("y.said_at")}, 'onDay', ${numberOf("y.on_day")}`,
    `saying y where ${ofWork("y")}`, "y.said_at, y.id"),
  through: rows(`'id', y.id, 'thing', y.thing, 'subjectId', y.subject_id, 'stand', y.stand, 'membershipId', y.membership_id, 'counts', y.counts, 'takenBack', y.taken_back_at is not null`, `said_through y where ${ofWork("y")}`, "y.said_at, y.id"),
  views: rows(`'id', v.id, 'membershipId', v.membership_id, 'rung', v.rung_key, 'beside', v.beside`, `seat_view v where ${ofWork("v")}`, "v.number"),
  asks: rows(`'id', q.id, 'seatId', q.seat_id, 'stage', q.stage, 'askedOn', ${dayOf("q.asked_at")}`, `view_ask q where ${ofWork("q")}`, "q.asked_at, q.id"),
};

const EVERY_LIST = sql.raw(Object.entries(LISTS).map(([name, list]) => `${list} as "${name}"`).join(",\n"));

/** What happened, in the order of its chain. Comments and the like say nothing to the reading, and stay where they are. */
const HAPPENED = sql`(select coalesce(json_agg(json_build_object('seq', e.seq, 'kind', e.kind, 'subjectId', e.subject_id, 'actorId', e.actor_id,
  'day', ${sql.raw(dayOf("e.happened_at"))}) order by e.seq), '[]') from event e
  where e.partnership_id = w.partnership_id and e.chain_id = w.id and e.kind in (${sql.join(FACT_EVENTS.map((kind) => sql`${kind}`), sql`, `)}))`;

const keptWhere = (reader: Reader, partnershipId: string, which: SQL) =>
  reader.execute<Kept>(sql`select w.id as "workId", ${HAPPENED} as happened, ${EVERY_LIST} from work w where w.partnership_id = ${partnershipId} and ${which}`);

/** Every fact of one work, for the reading: one statement. */
export async function factsOf(seen: Outline, reader: Reader): Promise<Facts> {
  const [kept] = await keptWhere(reader, seen.partnership.id, sql`w.id = ${seen.work.id}`);
  return factsFrom(kept!);
}

/** The facts of several works (at most `MOST_WORKS`), for what reads them all: one statement. */
export async function factsForWorks(reader: Reader, { partnershipId, workIds }: { partnershipId: string; workIds: readonly string[] }): Promise<Map<string, Facts>> {
  if (workIds.length === 0) return new Map();
  if (workIds.length > MOST_WORKS) throw new Error(`At most ${MOST_WORKS} works are read at once.`);
  const found = await keptWhere(reader, partnershipId, sql`w.id = any(${`{${workIds.join(",")}}`}::uuid[])`);
  return new Map(found.map((kept) => [kept.workId, factsFrom(kept)]));
}
