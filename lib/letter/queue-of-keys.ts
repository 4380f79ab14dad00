import { sql, type SQL } from "drizzle-orm";
import { profile } from "@/db/schema";
import type { Hearers } from "./audience";

type Some = Extract<Hearers, "those who hold the second key" | "the one who asked for it">;

/** The SQL twin of `mayTurn`: the lead where another seat asked, the family seats (or another sector, where the lead sits in one) where the lead did. */
export function amongTheKeys(partnershipId: string, workId: string, subjectId: string): Record<Some, SQL> {
  const work = sql`${workId || null}::uuid`;
  const keys = sql`two_keys k where k.partnership_id = ${partnershipId} and k.id = ${subjectId}`;
  const lead = sql`(select l.person_id from lead_held l where l.partnership_id = ${partnershipId} and l.work_id = ${work} and l.until is null)`;
  const sectorOfLead = sql`(select s.sector from membership m join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id
    where m.partnership_id = ${partnershipId} and m.work_id = ${work} and m.left_at is null and m.person_id = ${lead})`;
  return {
    "the one who asked for it": sql`${profile.personId} = (select k.asked_by from ${keys})`,
    "those who hold the second key": sql`${profile.personId} in (select m.person_id from membership m join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id
      join (select * from ${keys}) k on m.seat_id <> k.asked_seat_id where m.partnership_id = ${partnershipId} and m.work_id = ${work} and m.left_at is null
      and case when k.first_key = 'other' then m.person_id = ${lead}
        when ${sectorOfLead} in ('parent-carers', 'young-people') then s.sector <> ${sectorOfLead} else s.sector in ('parent-carers', 'young-people') end)`,
  };
}
