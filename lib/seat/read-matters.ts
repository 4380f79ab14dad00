import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { may, type Inside } from "@/lib/access/see";
import type { Sector } from "./sectors";

export type Matters = {
  /** The lead is offered: seen by the one who offers it and the one who is asked. */
  offer: { membershipId: string; name: string; words: string; by: string; toMe: boolean } | null;
  /** For the lead: who asks for a seat, and who was suggested by somebody asked. */
  requests: { id: string; seatId: string; sector: Sector; label: string; name: string; organisation: string; words: string; on: string }[];
  suggestions: { id: string; seatId: string; sector: Sector; label: string; name: string; email: string; words: string; by: string; on: string }[];
  /** Which family seats agreed to the reason a seat is empty for now, and whether I did. */
  excuses: { seatId: string; sector: Sector; on: string; mine: boolean }[];
};

const rows = (columns: ReturnType<typeof sql>, from: ReturnType<typeof sql>) => sql`(select coalesce(json_agg(found order by found."on"), '[]') from (select ${columns} from ${from} limit 50) found)`;

/** What waits at the table besides people and invitations, in one statement. What is not for this reader is not even read. */
export async function mattersOf(seen: Inside, reader: Reader): Promise<Matters> {
  const [p, w, mine] = [seen.partnership.id, seen.work.id, seen.membershipId];
  const leads = may(seen, "invite people");
  const ofSeat = sql`s.id as "seatId", s.sector, s.label`;
  const [row] = await reader.execute<Matters>(sql`select
    (select json_build_object('membershipId', o.membership_id, 'name', pr.name, 'words', o.words, 'by', coalesce(b.name, ''), 'toMe', o.membership_id = ${mine})
      from lead_offer o join membership m on m.partnership_id = ${p} and m.id = o.membership_id join profile pr on pr.partnership_id = ${p} and pr.person_id = m.person_id
      left join profile b on b.partnership_id = ${p} and b.person_id = o.offered_by
      where o.partnership_id = ${p} and o.work_id = ${w} and o.accepted_at is null and o.declined_at is null and o.withdrawn_at is null
        and (o.membership_id = ${mine} or ${leads}) limit 1) as offer,
    ${rows(sql`r.id, ${ofSeat}, pr.name, coalesce(og.name, '') as organisation, r.words, r.asked_at as "on"`, sql`seat_request r join seat s on s.partnership_id = ${p} and s.id = r.seat_id
      join profile pr on pr.partnership_id = ${p} and pr.person_id = r.person_id left join organisation og on og.partnership_id = ${p} and og.id = pr.organisation_id
      where r.partnership_id = ${p} and r.work_id = ${w} and ${leads} and r.given_at is null and r.refused_at is null and r.taken_back_at is null`)} as requests,
    ${rows(sql`g.id, ${ofSeat}, g.name, g.email, g.words, i.name as by, g.suggested_at as "on"`, sql`suggestion g join seat s on s.partnership_id = ${p} and s.id = g.seat_id
      join invitation i on i.partnership_id = ${p} and i.id = g.invitation_id
      where g.partnership_id = ${p} and g.work_id = ${w} and ${leads} and g.taken_up_at is null and g.set_aside_at is null`)} as suggestions,
    ${rows(sql`e.seat_id as "seatId", a.sector, e.agreed_at as "on", e.membership_id = ${mine} as mine`, sql`seat_excuse e join seat s on s.partnership_id = ${p} and s.id = e.seat_id and s.emptied_at = e.emptied_at
      join membership m on m.partnership_id = ${p} and m.id = e.membership_id join seat a on a.partnership_id = ${p} and a.id = m.seat_id
      where e.partnership_id = ${p} and e.work_id = ${w}`)} as excuses`);
  return row!;
}

/** My own request for a seat that waits, for the page of somebody who sees the outline only. */
export async function myRequest(seen: { partnership: { id: string }; work: { id: string }; person: { id: string } }, reader: Reader) {
  const [row] = await reader.execute<{ sector: Sector; label: string; on: string }>(sql`select s.sector, s.label, to_json(r.asked_at) as "on" from seat_request r
    join seat s on s.partnership_id = ${seen.partnership.id} and s.id = r.seat_id
    where r.partnership_id = ${seen.partnership.id} and r.work_id = ${seen.work.id} and r.person_id = ${seen.person.id}
      and r.given_at is null and r.refused_at is null and r.taken_back_at is null`);
  return row ?? null;
}
