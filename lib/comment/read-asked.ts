import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { NotFound } from "@/lib/access/refusal";
import { may, mayHere, type Here, type Inside, type Outline } from "@/lib/access/see";
import { isFamily, type Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { momentWords } from "@/lib/work/dates";
import { blocksOf, type Block } from "./markdown";

type Writer = { name: string; sector: Sector; label: string };
/** Rule 12 holds here too: for somebody outside a parent or young person is their seat. */
const writerWords = (seen: Outline, { name, ...seat }: Writer) => (may(seen, "see inside") || !isFamily(seat.sector) ? `${name}, ${seatWords(seat)}` : seatWords(seat));

const ofComment = sql`join comment c on c.partnership_id = x.partnership_id and c.id = x.comment_id join membership m on m.partnership_id = c.partnership_id and m.id = c.membership_id
  join profile p on p.partnership_id = m.partnership_id and p.person_id = m.person_id join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id`;

export type AskedReport = { id: string; because: string; askedBy: string; when: string; writer: string; blocks: Block[]; isGone: boolean; aboutLead: boolean; answer: string; isAnswered: boolean };

/** A comment somebody asked about, for those who answer: the lead; or, where it is about the lead, a forum rep or administrator. Throws NotFound. */
export const reportAsked = (id: string) => async (seen: Outline, reader: Reader): Promise<AskedReport> => {
  const [row] = await reader.execute<Writer & { because: string; body: string; gone: boolean; at: string; aboutLead: boolean; answer: string; answered: boolean; askedBy: string }>(sql`
    select p.name, s.sector, s.label, x.because, x.about_lead as "aboutLead", to_json(x.reported_at) as at, x.answer, x.answered_at is not null as answered,
      case when c.taken_back_at is not null then '' else c.body end as body, c.taken_back_at is not null or c.taken_down_at is not null as gone,
      (select ap.name from membership am join profile ap on ap.partnership_id = am.partnership_id and ap.person_id = am.person_id where am.partnership_id = x.partnership_id and am.id = x.reported_by) as "askedBy"
    from comment_report x ${ofComment} where x.partnership_id = ${seen.partnership.id} and x.work_id = ${seen.work.id} and x.id = ${id}`);
  const isLead = seen.leadId === seen.person.id;
  if (!row || !(row.aboutLead ? may(seen, "answer an objection") && !isLead : may(seen, "take down a comment"))) throw new NotFound();
  return { id, because: row.because, askedBy: row.askedBy, when: momentWords(new Date(row.at), seen.now), writer: writerWords(seen, row), blocks: blocksOf(row.body), isGone: row.gone, aboutLead: row.aboutLead, answer: row.answer, isAnswered: row.answered };
};

export type AskedHiding = { id: string; objection: string; writer: string; kept: Block[] | null; answers: { side: "forum" | "administrator"; putBack: boolean; because: string }[]; putBack: boolean | null; sides: ("forum" | "administrator")[] };

/** Hidden words whose writer says that they name no child, for the forum reps and the administrators. Throws NotFound. */
export const hidingAsked = (id: string) => async (seen: Outline, reader: Reader): Promise<AskedHiding> => {
  const [row] = await reader.execute<Writer & { isComment: boolean; objection: string; kept: string | null; putBack: boolean | null; answers: AskedHiding["answers"] }>(sql`
    select p.name, s.sector, s.label, x.comment_id is not null as "isComment", x.objection, x.kept ->> 'body' as kept, x.put_back as "putBack",
      (select coalesce(json_agg(json_build_object('side', a.side, 'putBack', a.put_back, 'because', a.because) order by a.said_at), '[]') from hiding_answer a where a.partnership_id = x.partnership_id and a.hiding_id = x.id) as answers
    from comment_hiding x left join comment c on c.partnership_id = x.partnership_id and c.id = x.comment_id left join membership m on m.partnership_id = c.partnership_id and m.id = c.membership_id
      left join profile p on p.partnership_id = m.partnership_id and p.person_id = m.person_id left join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id
    where x.partnership_id = ${seen.partnership.id} and x.work_id = ${seen.work.id} and x.id = ${id} and x.objected_at is not null`);
  if (!row || !may(seen, "answer an objection")) throw new NotFound();
  const sides = [...(may(seen, "answer for the forum") ? (["forum"] as const) : []), ...(may(seen, "answer as administrator") ? (["administrator"] as const) : [])];
  return { id, objection: row.objection, writer: row.isComment ? writerWords(seen, row) : "somebody who wrote it", kept: row.kept === null ? null : blocksOf(row.kept), answers: row.answers, putBack: row.putBack, sides: sides.filter((side) => !row.answers.some((one) => one.side === side)) };
};

/** How far it is with the words that are hidden in a comment of mine; null where nothing is, or where they cannot go back any more. */
export const myHiding = (number: number) => async (seen: Inside, reader: Reader): Promise<{ isObjected: boolean } | null> => {
  const [row] = await reader.execute<{ isObjected: boolean }>(sql`select x.objected_at is not null as "isObjected" from comment_hiding x
    join comment c on c.partnership_id = x.partnership_id and c.id = x.comment_id join membership m on m.partnership_id = c.partnership_id and m.id = c.membership_id
    where x.partnership_id = ${seen.partnership.id} and x.work_id = ${seen.work.id} and c.number = ${number} and m.person_id = ${seen.person.id}
      and x.settled_at is null and x.kept is not null order by x.hidden_at desc limit 1`);
  return row ?? null;
};

export type ToLookAt = { kind: "asked" | "hidden"; id: string; slug: string; title: string };
const MOST = 10;

/** What waits for me to look at: comments of works I lead; for forum reps and administrators, what is about a lead and what was objected to. */
export async function toLookAt(seen: Here, reader: Reader): Promise<ToLookAt[]> {
  const [p, me] = [seen.partnership.id, seen.person.id];
  const asOneOfTheTwo = sql`${mayHere(seen, "look at what is asked")}::boolean`;
  const leads = sql`exists (select 1 from lead_held l where l.partnership_id = ${p} and l.work_id = x.work_id and l.person_id = ${me} and l.until is null)`;
  const notMine = (member: ReturnType<typeof sql>) => sql`not exists (select 1 from membership m where m.partnership_id = ${p} and m.id = ${member} and m.person_id = ${me})`;
  const rows = await reader.execute<ToLookAt>(sql`select found.kind, found.id, w.slug, w.title from (
      (select 'asked' as kind, x.id, x.work_id, x.reported_at as at from comment_report x where x.partnership_id = ${p} and x.answered_at is null
        and ((x.about_lead and ${asOneOfTheTwo} and not ${leads}) or (not x.about_lead and ${leads})) and ${notMine(sql`x.reported_by`)} order by x.reported_at limit ${MOST})
      union all
      (select 'hidden', x.id, x.work_id, x.objected_at from comment_hiding x where x.partnership_id = ${p} and x.objected_at is not null and x.settled_at is null and ${asOneOfTheTwo}
        and not exists (select 1 from hiding_answer a where a.partnership_id = ${p} and a.hiding_id = x.id and a.person_id = ${me}) and ${notMine(sql`x.hidden_by`)} order by x.objected_at limit ${MOST})
    ) found join work w on w.partnership_id = ${p} and w.id = found.work_id order by found.at limit ${MOST}`);
  return [...rows];
}
