import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { mayHere, type Here } from "@/lib/access/see";
import type { Kind } from "@/lib/event/kinds";
import { UNTOLD } from "@/lib/event/rules";
import { sentenceOfKept } from "@/lib/event/words";
import type { Sector } from "@/lib/seat/sectors";
import type { LeadSide } from "@/lib/outline/words";
import type { Deed } from "@/lib/two-keys/rules";
import { londonDay } from "@/lib/work/dates";

type OfWork = { slug: string; title: string };
export type NeededFor = {
  /** My seat has not said how it sees the work in the stage it is in. */
  views: OfWork[];
  /** A second key that I may turn. */
  keys: (OfWork & { id: string; deed: Deed })[];
  /** Other tests for the ladder, which wait for the forum's key: mine to turn. */
  tests: { id: string; because: string }[];
  /** The forum, or the council, is asked to lead this, and I may answer for it. */
  leads: (OfWork & { side: LeadSide })[];
  /** I am asked to lead this, and have not answered. */
  asked: (OfWork & { number: number; what: string })[];
  /** Something is proposed, and I have not answered. */
  proposals: (OfWork & { number: number; what: string; until: string })[];
  /** I lead this, and its day has gone by. */
  late: (OfWork & { number: number; what: string; due: string })[];
  /** I lead the work, and its invitations have not gone yet. */
  toSend: OfWork[];
};

const MOST = 10;
const list = (what: ReturnType<typeof sql>, from: ReturnType<typeof sql>, order: ReturnType<typeof sql>) =>
  sql`(select coalesce(json_agg(json_build_object(${what})), '[]') from (select * from ${from} order by ${order} limit ${MOST}) found)`;

/** The SQL twin of `mayTurn`, over my works: the lead's key where another seat asked; a family seat's, or another sector's, where the lead did. */
const keysForMe = (p: string, me: string, today: string, mine: ReturnType<typeof sql>) => sql`(select mine.slug, mine.title, k.id, k.deed, k.asked_at from ${mine}
  join seat s on s.partnership_id = ${p} and s.id = mine.seat_id
  join two_keys k on k.partnership_id = ${p} and k.work_id = mine.work_id and k.turned_at is null and k.declined_at is null and k.withdrawn_at is null and k.ran_out_at is null
  where (k.answer_by at time zone 'Europe/London')::date >= ${today}::date and k.asked_by <> ${me} and k.asked_seat_id <> mine.seat_id and case when k.first_key = 'other' then mine.lead_id = ${me}
    when mine.lead_id = ${me} then false when mine.lead_sector in ('parent-carers', 'young-people') then s.sector <> mine.lead_sector else s.sector in ('parent-carers', 'young-people') end) keys`;

/** What I am needed for in my works, in one statement. Nothing stands here that is not true now. */
export async function neededFor(seen: Here, reader: Reader): Promise<NeededFor> {
  const [p, me, today] = [seen.partnership.id, seen.person.id, londonDay(seen.now)];
  const mine = sql`(select m.id as membership_id, m.seat_id, w.id as work_id, w.slug, w.title, w.begun_at, w.opened_at, n.stage, n.view_stage, n.view_round, n.lead_id, n.lead_sector from membership m
    join work w on w.partnership_id = ${p} and w.id = m.work_id join work_now n on n.partnership_id = ${p} and n.work_id = m.work_id
    where m.partnership_id = ${p} and m.person_id = ${me} and m.left_at is null and not w.recorded_afterwards and n.stage <> 'closed' and w.stopped_at is null) mine`;
  const open = sql`coalesce((select s.status from action_status s where s.partnership_id = ${p} and s.action_id = a.id order by s.number desc limit 1), '') not in ('done', 'embedded', 'stopped')`;
  const actions = sql`${mine} join action a on a.partnership_id = ${p} and a.work_id = mine.work_id
    join action_lead l on l.partnership_id = ${p} and l.action_id = a.id and l.membership_id = mine.membership_id and l.handed_back_at is null where ${open}`;
  const ofWork = sql`'slug', slug, 'title', title`;
  const ofAction = sql`${ofWork}, 'number', number, 'what', what, 'due', due`;
  const tests = sql`(select t.id, t.because, t.proposed_at from tests_proposed t where t.partnership_id = ${p} and ${mayHere(seen, "turn the forum's key")} and t.proposed_by <> ${me} and t.turned_at is null
    and t.declined_at is null and t.withdrawn_at is null and t.ran_out_at is null and (t.answer_by at time zone 'Europe/London')::date >= ${today}::date) tests`;
  const proposals = sql`(select mine.slug, mine.title, q.number, q.what, q.closes_on from ${mine} join proposal q on q.partnership_id = ${p} and q.work_id = mine.work_id
    and q.withdrawn_at is null and q.ended_at is null and q.closes_on >= ${today}::date
    where not exists (select 1 from proposal_answer a where a.partnership_id = ${p} and a.proposal_id = q.id and a.membership_id = mine.membership_id)) proposals`;
  const leads = sql`(select a.side, a.asked_at, w.slug, w.title from lead_ask a join work w on w.partnership_id = ${p} and w.id = a.work_id join work_now n on n.partnership_id = ${p} and n.work_id = w.id
    where a.partnership_id = ${p} and a.agreed_at is null and a.put_off_at is null and a.declined_at is null and a.withdrawn_at is null and a.asked_by <> ${me}
    and n.stage <> 'closed' and w.stopped_at is null and n.lead_id is distinct from ${me}
    and case a.side when 'forum' then ${mayHere(seen, "turn the forum's key")} else ${mayHere(seen, "answer for the council")} end) leads`;
  const [row] = await reader.execute<NeededFor>(sql`select
    ${list(sql`${ofWork}, 'side', side`, leads, sql`asked_at`)} as leads,
    ${list(sql`${ofWork}, 'number', number, 'what', what, 'until', closes_on`, proposals, sql`closes_on`)} as proposals,
    ${list(sql`'id', id, 'because', because`, tests, sql`proposed_at`)} as tests,
    ${list(ofWork, sql`${mine} where opened_at is not null and not exists (select 1 from seat_view v where v.partnership_id = ${p} and v.seat_id = mine.seat_id
      and v.work_id = mine.work_id and v.stage = mine.view_stage and v.round = mine.view_round and not v.beside)`, sql`begun_at desc`)} as views,
    ${list(sql`${ofWork}, 'id', id, 'deed', deed`, keysForMe(p, me, today, mine), sql`asked_at`)} as keys,
    ${list(ofAction, sql`(select mine.slug, mine.title, a.number, a.what, a.due, l.asked_at from ${actions} and l.accepted_at is null) asked`, sql`asked_at`)} as asked,
    ${list(ofAction, sql`(select mine.slug, mine.title, a.number, a.what, a.due from ${actions} and l.accepted_at is not null and a.due < ${today}::date) late`, sql`due`)} as late,
    ${list(ofWork, sql`${mine} where opened_at is null and lead_id = ${me}`, sql`begun_at desc`)} as "toSend"`);
  return row!;
}

export type News = { key: string; on: Date; slug: string; title: string; words: string };
const MOST_NEWS = 6;
/** How a letter travelled, and the lead's setting up: true, and no news to anybody. */
const NO_NEWS: readonly Kind[] = [...UNTOLD, "invitation delivered", "invitation opened", "person reminded", "person invited", "letter written", "seats chosen", "settled before said", "settled before taken back"];
const NOT_TOLD = sql.join(NO_NEWS.map((kind) => sql`${kind}`), sql`, `);

/** The last things that happened in my works, as sentences: the last of each work, so that a large area's events are never gone through. */
export async function newsOf(seen: Here, reader: Reader): Promise<News[]> {
  const p = seen.partnership.id;
  const rows = await reader.execute<{ key: string; on: string; slug: string; title: string; kind: string; canonical: string | null; actor: string | null }>(sql`
    select e.id as key, to_json(e.happened_at) as "on", w.slug, w.title, e.kind, d.canonical, a.name as actor from membership m
    cross join lateral (select * from event e where e.partnership_id = ${p} and e.chain_id = m.work_id and e.kind not in (${NOT_TOLD}) order by e.seq desc limit ${MOST_NEWS}) e
    join work w on w.partnership_id = ${p} and w.id = m.work_id
    left join event_detail d on d.partnership_id = ${p} and d.event_id = e.id
    left join profile a on a.partnership_id = ${p} and a.person_id = e.actor_id
    where m.partnership_id = ${p} and m.person_id = ${seen.person.id} and m.left_at is null order by e.happened_at desc, e.seq desc limit ${MOST_NEWS}`);
  return [...rows].map(({ key, on, slug, title, kind, canonical, actor }) => ({ key, on: new Date(on), slug, title, words: sentenceOfKept(kind, canonical, actor) }));
}

export type PublishedWork = { slug: string; title: string; kind: string; published: string[]; sectors: Sector[] };
const MOST_PUBLISHED = 50;

/** Works the area itself has published. What goes on inside a partnership is never here. */
export async function publishedWorksOf({ partnershipId: p }: { partnershipId: string }, reader: Reader): Promise<PublishedWork[]> {
  const rows = await reader.execute<PublishedWork>(sql`select w.slug, w.title, w.kind, w.published,
      (select coalesce(json_agg(s.sector order by s.id), '[]') from seat s where s.partnership_id = ${p} and s.work_id = w.id) as sectors
    from work_now n join work w on w.partnership_id = ${p} and w.id = n.work_id
    where n.partnership_id = ${p} and n.recorded_afterwards and cardinality(w.published) > 0 order by n.title limit ${MOST_PUBLISHED}`);
  return [...rows];
}

/** Whether anybody of the area has a role here. Where nobody has, all that stands here was published elsewhere. */
export async function isUsed({ partnershipId: p }: { partnershipId: string }, reader: Reader): Promise<boolean> {
  const [row] = await reader.execute<{ used: boolean }>(sql`select exists (select 1 from role_held r where r.partnership_id = ${p}) as used`);
  return row!.used;
}
