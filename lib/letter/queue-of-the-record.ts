import { sql, type SQL } from "drizzle-orm";
import { profile } from "@/db/schema";
import type { Hearers } from "./audience";

type Some = Extract<Hearers, "the family seats" | "the seat asked" | "the one who raised it" | "its owner" | "whoever wrote it down" | "who answered the proposal, and who wants all" | "whose words it gives">;

/** Everything recorded, and the column that says who wrote it down. */
const WRITERS = [
  ["decision", "recorded_by"], ["point", "recorded_by"], ["meeting", "recorded_by"], ["document", "recorded_by"], ["fixed_open", "recorded_by"],
  ["question", "put_by"], ["account", "told_by"], ["began_earlier", "said_by"], ["proposal", "put_by"],
] as const;

/** Who is meant by what happened to a point, a question or a decision: members who still have a seat. */
export function amongTheRecord(partnershipId: string, workId: string, subjectId: string): Record<Some, SQL> {
  const members = (which: SQL) => sql`${profile.personId} in (select m.person_id from membership m join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id
    where m.partnership_id = ${partnershipId} and m.work_id = ${workId || null}::uuid and m.left_at is null and ${which})`;
  const point = sql`select p.raised_by, p.owner_id from point p where p.partnership_id = ${partnershipId}
    and p.id in (${subjectId}::uuid, (select a.point_id from point_answer a where a.partnership_id = ${partnershipId} and a.id = ${subjectId}))`;
  const wroteSomeOfIt = sql`select m.id from comment_hiding h join membership m on m.partnership_id = h.partnership_id and m.work_id = h.work_id and m.person_id = any(h.writers)
    where h.partnership_id = ${partnershipId} and h.id = ${subjectId}`;
  const wroteItDown = sql.join(WRITERS.map(([table, column]) => sql`select ${sql.identifier(column)} from ${sql.identifier(table)} where partnership_id = ${partnershipId} and id = ${subjectId}`), sql` union `);
  // Ended, what happened is about the decision that came of it.
  const answered = sql`m.id in (select a.membership_id from proposal q join proposal_answer a on a.partnership_id = q.partnership_id and a.proposal_id = q.id
    where q.partnership_id = ${partnershipId} and q.work_id = ${workId || null}::uuid and (q.id = ${subjectId} or q.decision_id = ${subjectId})
    union select q.put_by from proposal q where q.partnership_id = ${partnershipId} and q.work_id = ${workId || null}::uuid and (q.id = ${subjectId} or q.decision_id = ${subjectId}))`;
  return {
    "the family seats": members(sql`s.sector in ('parent-carers', 'young-people')`),
    "the seat asked": members(sql`m.seat_id = (select q.seat_id from question q where q.partnership_id = ${partnershipId} and q.id = ${subjectId})`),
    "the one who raised it": members(sql`m.id = (select raised_by from (${point}) of_point)`),
    "whoever wrote it down": members(sql`m.id in (${wroteItDown} union ${wroteSomeOfIt})`),
    "who answered the proposal, and who wants all": sql`(${members(answered)} or (${profile.hears} = 'everything' and ${members(sql`true`)}))`,
    "whose words it gives": members(sql`m.id = (select y.membership_id from said_through y where y.partnership_id = ${partnershipId} and y.id = ${subjectId})`),
    "its owner": members(sql`m.id = (select owner_id from (${point}) of_point)`),
  };
}
