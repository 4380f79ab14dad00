import { sql, type SQL } from "drizzle-orm";
import type { Inside } from "@/lib/access/see";
import { isFamily } from "@/lib/seat/sectors";
import { londonDay } from "@/lib/work/dates";

export const WAITING = ["are these your words", "is it fair", "what do you think", "your question", "yours to see to", "nobody sees to it", "your answer to a proposal", "its outcome"] as const;
export type Waiting = { kind: (typeof WAITING)[number]; number: number };

const MOST = 4;

/**
 * What waits for this member in the record: words written down for them, an answer to their point, a decision they were told of,
 * a question to their seat, a point they see to; for the lead, a family's point nobody sees to. One column of another statement.
 */
export function waitingForMe({ partnership, work, membershipId, seat, leadId, person, now }: Inside): SQL<Waiting[]> {
  const of = (row: string) => sql`${sql.raw(row)}.partnership_id = ${partnership.id} and ${sql.raw(row)}.work_id = ${work.id}`;
  const saidByMe = (about: string, ...kinds: string[]) => sql`exists (select 1 from saying y where ${of("y")} and y.subject_id = ${sql.raw(about)}.id and y.membership_id = ${membershipId}
    and y.kind in (${sql.join(kinds.map((kind) => sql`${kind}`), sql`, `)}))`;
  const lastAnswer = sql`(select max(n.answered_at) from point_answer n where n.partnership_id = p.partnership_id and n.point_id = p.id)`;
  const judged = sql`exists (select 1 from saying y where ${of("y")} and y.subject_id = p.id and y.kind in ('fair answer', 'not answered') and y.said_at >= ${lastAnswer})`;
  return sql`(select coalesce(json_agg(w), '[]') from (
    select 1 as place, ${WAITING[0]} as kind, p.number from point p where ${of("p")} and p.raised_by = ${membershipId} and p.recorded_by <> ${membershipId} and not ${saidByMe("p", "words are mine")}
    union all select 2, ${WAITING[1]}, p.number from point p where ${of("p")} and p.raised_by = ${membershipId} and ${lastAnswer} is not null and not ${judged}
    union all select 3, ${WAITING[2]}, d.number from decision d where ${of("d")} and ${isFamily(seat.sector)} and not ${saidByMe("d", "confirms", "challenges")}
      and exists (select 1 from saying y where ${of("y")} and y.subject_id = d.id and y.kind = 'told families') and not exists (select 1 from saying y where ${of("y")} and y.subject_id = d.id and y.kind = 'withdraws')
    union all select 4, ${WAITING[3]}, q.number from question q where ${of("q")} and q.seat_id = ${seat.id} and not exists (select 1 from saying y where ${of("y")} and y.subject_id = q.id and y.kind = 'answers')
    union all select 5, ${WAITING[4]}, p.number from point p where ${of("p")} and p.owner_id = ${membershipId} and ${lastAnswer} is null
    union all select 6, ${WAITING[5]}, p.number from point p join seat s on s.partnership_id = p.partnership_id and s.id = p.seat_id
      where ${of("p")} and ${leadId === person.id} and p.owner_id is null and s.sector in ('parent-carers', 'young-people') and p.seat_id <> ${seat.id} and ${lastAnswer} is null
    union all select 0, ${WAITING[6]}, q.number from proposal q where ${of("q")} and q.withdrawn_at is null and q.ended_at is null and q.closes_on >= ${londonDay(now)}::date
      and not exists (select 1 from proposal_answer a where a.partnership_id = q.partnership_id and a.proposal_id = q.id and a.membership_id = ${membershipId})
    union all select 5, ${WAITING[7]}, q.number from proposal q where ${of("q")} and q.withdrawn_at is null and q.ended_at is null and q.closes_on < ${londonDay(now)}::date
      and (q.put_by = ${membershipId} or (${leadId === person.id} and exists (select 1 from membership m where m.partnership_id = q.partnership_id and m.id = q.put_by and (m.left_at is not null or m.told is not null))))
    order by place, number limit ${MOST}) w)`;
}
