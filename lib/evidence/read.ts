import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Outline } from "@/lib/access/see";
import { ANSWERS, type Answer } from "@/lib/point/answers";
import type { Sector } from "@/lib/seat/sectors";

const MOST = 30;

export type ChangedForChildren = { what: string; howWeKnow: string; on: string; sector: Sector; label: string };

/** What the work changed for children and young people, and how we know: never who said it, only the seat. */
export async function whatChangedIn(seen: Outline, reader: Reader): Promise<ChangedForChildren[]> {
  const p = seen.partnership.id;
  const rows = await reader.execute<ChangedForChildren>(sql`select c.what, c.how_we_know as "howWeKnow", to_json(c.said_at) #>> '{}' as "on", s.sector, s.label
    from what_changed c join membership m on m.partnership_id = ${p} and m.id = c.membership_id join seat s on s.partnership_id = ${p} and s.id = m.seat_id
    where c.partnership_id = ${p} and c.work_id = ${seen.work.id} and c.taken_back_at is null order by c.number desc limit ${MOST}`);
  return [...rows];
}

export type Quoted = { words: string; sector: Sector; label: string; raisedOn: string; how: Answer; answer: string; passedTo: string; notAnswered: boolean };
export type YouSaid = { quoted: Quoted[]; points: number; answered: Record<Answer, number>; notAnswered: number };

/** Points are quoted only where the one who raised them and the lead both let them be shown. The others are counted. */
export async function youSaidWeDid(seen: Outline, reader: Reader): Promise<YouSaid> {
  const p = seen.partnership.id;
  const rows = await reader.execute<Quoted & { how: Answer | null; mayBeShown: boolean }>(sql`select q.words, s.sector, s.label, q.raised_on::text as "raisedOn", a.how, a.words as answer, a.passed_to as "passedTo",
      (select count(distinct y.seat_id) from saying y where y.partnership_id = ${p} and y.work_id = q.work_id and y.subject_id = q.id and y.kind = 'may be shown') >= 2 as "mayBeShown",
      coalesce((select y.kind from saying y where y.partnership_id = ${p} and y.work_id = q.work_id and y.subject_id = q.id and y.kind in ('fair answer', 'not answered') and y.said_at >= a.answered_at
        order by y.said_at desc, y.id desc limit 1) = 'not answered', false) as "notAnswered"
    from point q join seat s on s.partnership_id = ${p} and s.id = q.seat_id
    left join lateral (select * from point_answer a where a.partnership_id = ${p} and a.point_id = q.id order by a.number desc limit 1) a on true
    where q.partnership_id = ${p} and q.work_id = ${seen.work.id} order by q.number limit 500`);
  const all = [...rows];
  const quoted = all.filter(({ how, mayBeShown }) => how !== null && mayBeShown).slice(0, MOST);
  const answered = Object.fromEntries(ANSWERS.map((how) => [how, all.filter((one) => one.how === how).length])) as Record<Answer, number>;
  return { quoted, points: all.length, answered, notAnswered: all.filter((one) => one.notAnswered).length };
}
