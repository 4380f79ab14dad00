import { sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { NotFound } from "@/lib/access/refusal";
import type { Here, Inside } from "@/lib/access/see";
import { momentWords } from "@/lib/work/dates";
import { GAP } from "./markdown";
import { COUNTED, GENERAL, TOPICS_A_PAGE } from "./rules";
import { GENERAL_TALK, HIDDEN_WORDS } from "./words";

export type ListedTopic = { number: number; title: string; comments: number; isNew: number; last: number; at: string; when: string; lastBy: string };
export type TopicList = { topics: ListedTopic[]; older: number | null };

const titleWords = (title: string) => title.replaceAll(GAP, HIDDEN_WORDS);

/** How many of the newest comments (`which` chooses them from c) are new to this person: written by others, since they joined, after their mark. */
const newIn = (which: SQL, readTo: SQL, { me, joinedAt }: { me: SQL; joinedAt: SQL }) => sql`(select count(*)::int from (select c.membership_id, c.posted_at, c.number, c.taken_back_at, c.taken_down_at from comment c
  where ${which} and c.number > ${readTo} order by c.number desc limit ${COUNTED}) c
  where c.membership_id <> ${me} and c.posted_at > ${joinedAt} and c.taken_back_at is null and c.taken_down_at is null)`;

/** The topics of a work, the one spoken in last first; with how much in each is new to me. */
export const topicsOf = (most: number, before?: number) => async (seen: Inside, reader: Reader): Promise<TopicList> => {
  const [p, w] = [seen.partnership.id, seen.work.id];
  const mine = { me: sql`${seen.membershipId}::uuid`, joinedAt: sql`(select joined_at from membership where partnership_id = ${p} and id = ${seen.membershipId})` };
  const rows = await reader.execute<Omit<ListedTopic, "when">>(sql`
    with listed as (select t.id, t.number, t.title, l.number as last, l.posted_at, l.membership_id from topic t
      cross join lateral (select c.number, c.posted_at, c.membership_id from comment c where c.partnership_id = ${p} and c.work_id = ${w} and c.topic_id = t.id order by c.number desc limit 1) l
      where t.partnership_id = ${p} and t.work_id = ${w} and ${before === undefined ? sql`true` : sql`l.number < ${before}`} order by l.number desc limit ${most + 1})
    select t.number, t.title, t.last, to_json(t.posted_at) as "at", p.name as "lastBy",
      (select count(*)::int from (select 1 from comment c where c.partnership_id = ${p} and c.work_id = ${w} and c.topic_id = t.id limit ${COUNTED}) c) as comments,
      ${newIn(sql`c.partnership_id = ${p} and c.work_id = ${w} and c.topic_id = t.id`, sql`coalesce(r.read_to, 0)`, mine)} as "isNew"
    from listed t join membership m on m.partnership_id = ${p} and m.id = t.membership_id join profile p on p.partnership_id = ${p} and p.person_id = m.person_id
    left join read_mark r on r.partnership_id = ${p} and r.person_id = ${seen.person.id} and r.work_id = ${w} and r.topic = t.number
    order by t.last desc`);
  const page = [...rows].slice(0, most).map((row) => ({ ...row, title: titleWords(row.title), when: momentWords(new Date(row.at), seen.now) }));
  return { topics: page, older: rows.length > most ? page.at(-1)!.last : null };
};

export const topicPage = (before: number | undefined) => topicsOf(TOPICS_A_PAGE, before);

/** A topic by its number. Throws NotFound. */
export const topicWith = (number: number) => async (seen: Inside, reader: Reader): Promise<{ number: number; title: string }> => {
  const [found] = await reader.execute<{ title: string }>(sql`select title from topic where partnership_id = ${seen.partnership.id} and work_id = ${seen.work.id} and number = ${number}`);
  if (!found || number === GENERAL) throw new NotFound();
  return { number, title: titleWords(found.title) };
};

/** The same where an address may name one, or none. */
export const topicNamed = (number: number | undefined) => async (seen: Inside, reader: Reader) => (number === undefined || number === GENERAL ? null : topicWith(number)(seen, reader));

/** The newest comments of a work (`w`) that are new to a member (`m`), by thread. However long the talk, so many are looked at and no more. */
const newByThread = (p: string, person: string, w: SQL, m: { id: SQL; joinedAt: SQL }) => sql`(select coalesce(t.number, 0) as topic, t.title, count(*)::int as count, min(c.number) as first
  from (select * from comment c where c.partnership_id = ${p} and c.work_id = ${w} order by c.number desc limit ${COUNTED}) c
  left join topic t on t.partnership_id = ${p} and t.id = c.topic_id
  left join read_mark r on r.partnership_id = ${p} and r.person_id = ${person} and r.work_id = ${w} and r.topic = coalesce(t.number, 0)
  where c.number > coalesce(r.read_to, 0) and c.membership_id <> ${m.id} and c.posted_at > ${m.joinedAt} and c.taken_back_at is null and c.taken_down_at is null
  group by t.number, t.title)`;

export type NewInThread = { topic: number; title: string; count: number; first: number };

/** What was said in this work since I was last here, thread by thread, for a statement that asks more; each one to be read by `asShown`. */
export function newToMe({ partnership, work, person, membershipId }: Inside): SQL {
  const mine = { id: sql`${membershipId}::uuid`, joinedAt: sql`(select joined_at from membership where partnership_id = ${partnership.id} and id = ${membershipId})` };
  return sql`(select coalesce(json_agg(found order by found.first), '[]') from ${newByThread(partnership.id, person.id, sql`${work.id}::uuid`, mine)} found)`;
}

export const asShown = (row: NewInThread): NewInThread => ({ ...row, title: row.topic === GENERAL ? GENERAL_TALK : titleWords(row.title) });

export type NewInWork = { slug: string; title: string; count: number };
const MOST_WORKS = 25;

/** In which of my works something was said since I was last there. */
export async function newInMyWorks(seen: Here, reader: Reader): Promise<NewInWork[]> {
  const p = seen.partnership.id;
  const rows = await reader.execute<NewInWork>(sql`select w.slug, w.title, found.count from (
      select m.id, m.work_id, m.joined_at from membership m where m.partnership_id = ${p} and m.person_id = ${seen.person.id} and m.left_at is null order by m.joined_at desc limit ${MOST_WORKS}) m
    join work w on w.partnership_id = ${p} and w.id = m.work_id
    cross join lateral (select sum(found.count)::int as count from ${newByThread(p, seen.person.id, sql`m.work_id`, { id: sql`m.id`, joinedAt: sql`m.joined_at` })} found) found
    where found.count > 0 order by w.title`);
  return [...rows];
}
