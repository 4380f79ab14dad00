import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { seat, settledBefore } from "@/db/schema";
import { may, type Inside, type Outline } from "@/lib/access/see";
import { asShown, newToMe, type NewInThread } from "@/lib/comment/read-topics";
import { newestFive, toldFrom, type Kept } from "@/lib/event/read";
import type { Deed } from "@/lib/two-keys/rules";
import { openAskIn, type AskedNow } from "@/lib/outline/read";
import { waitingForMe, type Waiting } from "@/lib/saying/read-waiting";
import { FAMILY_SECTORS, SECTORS } from "@/lib/seat/sectors";
import { londonDay } from "./dates";

type Member = { name: string | null; organisation: string | null; joinedAt: string };

/** Rule 12: somebody outside is given the names of practitioners only; a family's is never selected for them. */
const memberName = (seen: Outline) =>
  may(seen, "see inside") ? sql`p.name` : sql`case when seat.sector in (${sql.join(FAMILY_SECTORS.map((sector) => sql`${sector}`), sql`, `)}) then null else p.name end`;

const membersOf = (seen: Outline) => sql<Member[]>`(select coalesce(json_agg(json_build_object('name', ${memberName(seen)},
    'organisation', case when ${memberName(seen)} is null then null else o.name end, 'joinedAt', m.joined_at) order by m.joined_at, m.id), '[]')
  from membership m join profile p on p.partnership_id = m.partnership_id and p.person_id = m.person_id
  left join organisation o on o.partnership_id = p.partnership_id and o.id = p.organisation_id
  where m.partnership_id = seat.partnership_id and m.seat_id = seat.id and m.left_at is null)`;

const invitations = (which: string) => sql<number>`(select count(*)::int from invitation i where i.partnership_id = seat.partnership_id and i.seat_id = seat.id
  and i.sent_at is not null and i.withdrawn_at is null and i.accepted_at is null and ${which === "waiting" ? sql`i.declined_at is null and i.someone_else_at is null and i.named_at is null and i.wrong_person_at is null` : sql`i.declined_at is not null`})`;

type SeatRow = Pick<typeof seat.$inferSelect, "id" | "sector" | "label" | "emptyBecause" | "heardHow"> & { members: Member[]; waiting: number; saidNo: number };
export type SeatAtTable = Omit<SeatRow, "members"> & { members: (Omit<Member, "joinedAt"> & { joinedAt: Date })[] };

/** Each seat with its members from the first to join, how many are asked, and why it is empty. */
const seatsIn = (seen: Outline) => sql`(select coalesce(json_agg(json_build_object('id', seat.id, 'sector', seat.sector, 'label', seat.label, 'emptyBecause', seat.empty_because,
    'heardHow', seat.heard_how, 'members', ${membersOf(seen)}, 'waiting', ${invitations("waiting")}, 'saidNo', ${invitations("said no")}) order by seat.added_at, seat.id), '[]')
  from seat where seat.partnership_id = ${seen.partnership.id} and seat.work_id = ${seen.work.id})`;

const tableFrom = (rows: SeatRow[]): SeatAtTable[] =>
  rows.sort((one, other) => SECTORS.indexOf(one.sector) - SECTORS.indexOf(other.sector))
    .map((row) => ({ ...row, members: row.members.map((member) => ({ ...member, joinedAt: new Date(member.joinedAt) })) }));

/** Who is round the table: each seat with its members, how many are asked, and why it is empty. */
export async function roundTheTable(seen: Outline, reader: Reader): Promise<SeatAtTable[]> {
  const [row] = await reader.execute<{ seats: SeatRow[] }>(sql`select ${seatsIn(seen)} as seats`);
  return tableFrom(row!.seats);
}

type Settled = Pick<typeof settledBefore.$inferSelect, "id" | "kind" | "what" | "setBy" | "since">;
type Lead = { name: string; job: string; reach: string; organisation: string };

const settledIn = ({ partnership, work }: Outline) => sql`(select coalesce(json_agg(json_build_object('id', b.id, 'kind', b.kind, 'what', b.what,
    'setBy', b.set_by, 'since', b.since) order by b.said_at, b.id), '[]')
  from settled_before b where b.partnership_id = ${partnership.id} and b.work_id = ${work.id})`;

const leadWithCard = ({ partnership, work }: Outline) => sql`(select json_build_object('name', p.name, 'job', p.job, 'reach', p.reach, 'organisation', coalesce(o.name, ''),
    'familySeat', exists (select 1 from membership m join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id
      where m.partnership_id = l.partnership_id and m.work_id = l.work_id and m.person_id = l.person_id and s.sector in ('parent-carers', 'young-people')))
  from lead_held l join profile p on p.partnership_id = l.partnership_id and p.person_id = l.person_id
  left join organisation o on o.partnership_id = p.partnership_id and o.id = p.organisation_id
  where l.partnership_id = ${partnership.id} and l.work_id = ${work.id} and l.until is null)`;

/**
 * What was settled before anyone was asked (limits and answers, who set them, since when), who is round the table, and who
 * leads, with their contact card. A parent or young person who leads is named to those inside only.
 */
export async function theStart(seen: Outline, reader: Reader): Promise<{ settled: Settled[]; table: SeatAtTable[]; lead: Lead | null; ask: AskedNow | null }> {
  const [row] = await reader.execute<{ settled: Settled[]; seats: SeatRow[]; found: (Lead & { familySeat: boolean }) | null; ask: AskedNow | null }>(
    sql`select ${settledIn(seen)} as settled, ${seatsIn(seen)} as seats, ${leadWithCard(seen)} as found, ${openAskIn(seen)} as ask`);
  const { settled, seats, found, ask } = row!;
  const start = { settled, table: tableFrom(seats), ask };
  if (!found || (found.familySeat && !may(seen, "see inside"))) return { ...start, lead: null };
  const { familySeat: _, ...lead } = found;
  return { ...start, lead };
}

export const settledBeforeIn = async (seen: Outline, reader: Reader) => (await theStart(seen, reader)).settled;
export const leadOf = async (seen: Outline, reader: Reader) => (await theStart(seen, reader)).lead;

type AnAction = { number: number; what: string };

/** A second key that this reader may turn: the SQL twin of `mayTurn` (held against it by tests/two-keys). */
function keyBeforeMe({ partnership, work, person, seat: mine, leadId, now }: Inside) {
  const sectorOfLead = sql`(select s.sector from membership l join seat s on s.partnership_id = l.partnership_id and s.id = l.seat_id
    where l.partnership_id = ${partnership.id} and l.work_id = ${work.id} and l.person_id = ${leadId} and l.left_at is null)`;
  const holdsTheOther = sql`case when ${sectorOfLead} in ('parent-carers', 'young-people') then ${sectorOfLead} <> ${mine.sector} else ${mine.sector} in ('parent-carers', 'young-people') end`;
  return sql`(select json_build_object('id', k.id, 'deed', k.deed) from two_keys k where k.partnership_id = ${partnership.id} and k.work_id = ${work.id}
    and k.turned_at is null and k.declined_at is null and k.withdrawn_at is null and k.ran_out_at is null and (k.answer_by at time zone 'Europe/London')::date >= ${londonDay(now)}::date
    and k.asked_by <> ${person.id} and k.asked_seat_id <> ${mine.id} and case when k.first_key = 'other' then ${leadId === person.id} else ${leadId !== person.id} and ${holdsTheOther} end
    order by k.asked_at limit 1)`;
}

/** What stands before this reader: a key to turn, an action they are asked to lead, the next one that is due, what others said and did last, and whether they are new here. */
export async function standsBeforeMe(seen: Inside, reader: Reader) {
  const [p, w] = [seen.partnership.id, seen.work.id];
  const open = sql`not exists (select 1 from action_status s where s.partnership_id = a.partnership_id and s.action_id = a.id
    and s.number = (select max(n.number) from action_status n where n.partnership_id = a.partnership_id and n.action_id = a.id) and s.status in ('done', 'embedded', 'stopped'))`;
  const [row] = await reader.execute<{ asked: AnAction | null; due: (AnAction & { due: string }) | null; how: string; hasSpoken: boolean; leadOffered: boolean; toAnswer: number; fullTitle: string | null; key: { id: string; deed: Deed } | null; news: NewInThread[]; waiting: Waiting[]; five: Kept[] }>(sql`select
    ${waitingForMe(seen)} as waiting,
    ${newestFive(seen)} as five,
    ${newToMe(seen)} as news,
    ${keyBeforeMe(seen)} as key,
    (select json_build_object('number', a.number, 'what', a.what) from action_lead l join action a on a.partnership_id = l.partnership_id and a.id = l.action_id
      where l.partnership_id = ${p} and l.membership_id = ${seen.membershipId} and a.work_id = ${w} and l.accepted_at is null and l.handed_back_at is null
      order by a.number limit 1) as asked,
    (select json_build_object('number', a.number, 'what', a.what, 'due', a.due) from action a
      where a.partnership_id = ${p} and a.work_id = ${w} and a.due is not null and ${open} order by a.due, a.number limit 1) as due,
    m.how,
    exists (select 1 from lead_offer o where o.partnership_id = ${p} and o.work_id = ${w} and o.membership_id = m.id and o.accepted_at is null and o.declined_at is null and o.withdrawn_at is null) as "leadOffered",
    case when ${may(seen, "invite people")} then (select count(*)::int from seat_request r where r.partnership_id = ${p} and r.work_id = ${w} and r.given_at is null and r.refused_at is null and r.taken_back_at is null)
      + (select count(*)::int from suggestion g where g.partnership_id = ${p} and g.work_id = ${w} and g.taken_up_at is null and g.set_aside_at is null) else 0 end as "toAnswer",
    (select t.title from withheld_title t where t.partnership_id = ${p} and t.work_id = ${w} and t.shown_at is null) as "fullTitle",
    exists (select 1 from comment c where c.partnership_id = ${p} and c.work_id = ${w} and c.membership_id = m.id) as "hasSpoken"
    from membership m where m.partnership_id = ${p} and m.id = ${seen.membershipId}`);
  const { due, how, hasSpoken, news, five, ...waits } = row!;
  return { ...waits, latest: toldFrom(five), news: news.map(asShown), due: due && { ...due, isPast: due.due < londonDay(seen.now) }, isNew: how !== "began the work" && !hasSpoken };
}
