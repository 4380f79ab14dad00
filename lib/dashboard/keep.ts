import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Kind } from "@/lib/event/kinds";

/** Deeds that leave a work standing as it stood. Whatever is not named here works its row out again. */
const LEAVES_IT: ReadonlySet<Kind> = new Set<Kind>([
  "comment posted", "reply posted", "topic begun", "comment changed", "comment taken back", "comment taken down", "name hidden", "private word said", "hiding objected to",
  "objection answered", "hidden name put back", "hidden name stays hidden", "comment reported", "lead reported", "report answered",
  "invitation delivered", "invitation not reached", "invitation opened", "invitation put off", "invitation declined", "letter written", "action accepted", "action handed back",
  "person reminded", "person asked once more", "lead offered", "lead offer taken back", "lead offer declined", "outline written", "asked to lead", "ask to lead taken back", "leading put off", "leading declined", "seat asked for", "seat request taken back", "seat not given",
  "someone else suggested", "suggestion set aside", "somebody named to come", "invitation reached somebody else", "empty seat agreed", "invitation link copied",
]);

/**
 * Works out again how a piece of work stands, in the transaction of the deed that changed it. Lists and the dashboard read
 * this one row instead of counting the facts of every work (docs/decisions.md).
 */
export async function keepNow(tx: Tx, of: { partnershipId: string; workId: string }, happened: readonly { kind: Kind }[]): Promise<void> {
  if (happened.every(({ kind }) => LEAVES_IT.has(kind))) return;
  await tx.execute(sql`${LAY} where w.partnership_id = ${of.partnershipId} and w.id = ${of.workId} ${RENEW}`);
}

const LAY = sql.raw(`
  insert into work_now (partnership_id, work_id, title, begun_at, recorded_afterwards, stage, view_stage, view_round, lead_id, lead_sector,
    ladder_version_id, lead_rung, lead_band, aim_rung, aim_band, parents_seat_id, parents_rung, parents_band, parents_in, first_family_at,
    answer_settled_on, next_due, promises)
  select w.partnership_id, w.id, w.title, w.begun_at, w.recorded_afterwards, coalesce(moved.stage, 'idea'), coalesce(open_move.stage, 'idea'), coalesce(open_move.round, 0),
    held.person_id, sits.sector, w.ladder_version_id, claimed.position, claimed.band, aimed.position, aimed.band, parents.id, said.position, said.band,
    coalesce(families.parents_in, false), families.first_at, settled.first_on, (
      select min(a.due) from action a where a.partnership_id = w.partnership_id and a.work_id = w.id and a.due is not null
      and coalesce((select s.status from action_status s where s.partnership_id = a.partnership_id and s.action_id = a.id order by s.number desc limit 1), '') not in ('done', 'embedded', 'stopped')), (
      select coalesce(jsonb_agg(to_jsonb(counted) order by key), '[]') from (select ap.charter_version_id as version, ap.promise_key as key,
        count(*) filter (where stands.status not in ('done', 'embedded', 'stopped')) as open, count(*) filter (where stands.status in ('done', 'embedded')) as done,
        coalesce(jsonb_agg(a.due order by a.due) filter (where a.due is not null and stands.status not in ('done', 'embedded', 'stopped')), '[]') as due
        from action a join action_promise ap on ap.partnership_id = a.partnership_id and ap.action_id = a.id
        cross join lateral (select coalesce((select s.status from action_status s where s.partnership_id = a.partnership_id and s.action_id = a.id order by s.number desc limit 1), '') as status) stands
        where a.partnership_id = w.partnership_id and a.work_id = w.id group by 1, 2) counted)
  from work w
  left join lateral (select m.stage from stage_move m where m.partnership_id = w.partnership_id and m.work_id = w.id order by m.moved_at desc limit 1) moved on true
  left join lateral (select m.stage, m.round from stage_move m where m.partnership_id = w.partnership_id and m.work_id = w.id and m.stage <> 'closed'
    order by m.moved_at desc limit 1) open_move on true
  left join lead_held held on held.partnership_id = w.partnership_id and held.work_id = w.id and held.until is null
  left join lateral (select s.sector from membership m join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id
    where m.partnership_id = w.partnership_id and m.work_id = w.id and m.person_id = held.person_id order by m.joined_at desc limit 1) sits on true
  left join lateral (select r.position, r.band from claim c join rung r on r.partnership_id = c.partnership_id and r.ladder_version_id = c.ladder_version_id and r.key = c.rung_key
    where c.partnership_id = w.partnership_id and c.work_id = w.id order by c.number desc limit 1) claimed on true
  left join lateral (select r.position, r.band from aim a join rung r on r.partnership_id = a.partnership_id and r.ladder_version_id = a.ladder_version_id and r.key = a.rung_key
    where a.partnership_id = w.partnership_id and a.work_id = w.id order by a.number desc limit 1) aimed on true
  left join seat parents on parents.partnership_id = w.partnership_id and parents.work_id = w.id and parents.sector = 'parent-carers' and parents.label = ''
  left join lateral (select r.position, r.band from seat_view v join rung r on r.partnership_id = v.partnership_id and r.ladder_version_id = v.ladder_version_id and r.key = v.rung_key
    where v.partnership_id = w.partnership_id and v.seat_id = parents.id and v.stage = coalesce(open_move.stage, 'idea')
      and v.round = coalesce(open_move.round, 0) and not v.beside order by v.number desc limit 1) said on true
  left join lateral (select bool_or(s.sector = 'parent-carers' and m.left_at is null) as parents_in, min(m.joined_at) as first_at from membership m
    join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id
    where m.partnership_id = w.partnership_id and m.work_id = w.id and s.sector in ('parent-carers', 'young-people')) families on true
  left join lateral (select min(coalesce(b.since, (b.said_at at time zone 'Europe/London')::date)) as first_on from settled_before b
    where b.partnership_id = w.partnership_id and b.work_id = w.id and b.kind = 'answer') settled on true`);

const RENEW = sql.raw(`
  on conflict (partnership_id, work_id) do update set
    title = excluded.title, begun_at = excluded.begun_at, recorded_afterwards = excluded.recorded_afterwards,
    stage = excluded.stage, view_stage = excluded.view_stage, view_round = excluded.view_round, lead_id = excluded.lead_id, lead_sector = excluded.lead_sector,
    ladder_version_id = excluded.ladder_version_id, lead_rung = excluded.lead_rung, lead_band = excluded.lead_band,
    aim_rung = excluded.aim_rung, aim_band = excluded.aim_band,
    parents_seat_id = excluded.parents_seat_id, parents_rung = excluded.parents_rung, parents_band = excluded.parents_band,
    parents_in = excluded.parents_in, first_family_at = excluded.first_family_at,
    answer_settled_on = excluded.answer_settled_on, next_due = excluded.next_due, promises = excluded.promises`);
