import { sql, type SQL } from "drizzle-orm";
import { profile } from "@/db/schema";
import type { Hearers } from "./audience";

type Some = Extract<Hearers, "who is replied to, and who wants all" | "who wrote the comment" | "who reported it" | "the forum and the administrators">;

/** Who hears of what happens where people talk, as conditions on `profile`. */
export function amongTheTalk(p: string, workId: string, subjectId: string): Record<Some, SQL> {
  const work = sql`${workId || null}::uuid`;
  const is = (people: SQL) => sql`${profile.personId} in (${people})`;
  const wrote = (which: SQL) => is(sql`select m.person_id from comment c join membership m on m.partnership_id = c.partnership_id and m.id = c.membership_id where c.partnership_id = ${p} and c.id = ${which}`);
  const seated = is(sql`select m.person_id from membership m where m.partnership_id = ${p} and m.work_id = ${work} and m.left_at is null`);
  const lead = is(sql`select l.person_id from lead_held l where l.partnership_id = ${p} and l.work_id = ${work} and l.until is null`);
  return {
    "who is replied to, and who wants all": sql`(${wrote(sql`(select r.reply_to from comment r where r.partnership_id = ${p} and r.id = ${subjectId})`)} or (${profile.hears} = 'everything' and ${seated}))`,
    "who wrote the comment": wrote(sql`${subjectId}`),
    "who reported it": is(sql`select m.person_id from comment_report c join membership m on m.partnership_id = c.partnership_id and m.id = c.reported_by where c.partnership_id = ${p} and c.id = ${subjectId}`),
    // The lead is never among those who look at what is about the lead.
    "the forum and the administrators": sql`${is(sql`select r.person_id from role_held r where r.partnership_id = ${p} and r.role in ('forum rep', 'administrator') and r.ended_at is null`)} and not ${lead}`,
  };
}
