import { sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Here } from "@/lib/access/see";
import { insideWork, visibleWork } from "@/lib/access/visible";
import { GAP } from "@/lib/comment/markdown";
import { HIDDEN_WORDS } from "@/lib/comment/words";
import { FAMILY_SECTORS, type Sector } from "@/lib/seat/sectors";
import { excerptOf, LEAST_LETTERS, SHOWN } from "./rules";

type OfWork = { slug: string; title: string };
export type Found = {
  works: (OfWork & { idea: string })[];
  comments: (OfWork & { number: number; topic: number | null; by: string; on: string; words: string })[];
  actions: (OfWork & { number: number; words: string })[];
  proposals: (OfWork & { number: number; words: string; until: string })[];
  decisions: (OfWork & { number: number; words: string })[];
  points: (OfWork & { number: number; words: string })[];
  people: (OfWork & { name: string; sector: Sector; label: string; inside: boolean })[];
};

export const NOTHING_FOUND: Found = { works: [], comments: [], actions: [], proposals: [], decisions: [], points: [], people: [] };

/** However much there is, so many are looked at: the newest works, and of each the newest that was said. */
const WORKS = 500;
const OF_EACH = 200;
/** How alike a misspelt word must be (pg_trgm, 0 to 1): "transprot" finds "transport". */
const ALIKE = 0.45;

const matches = (words: string, asked: string) =>
  sql`(to_tsvector('english', ${sql.raw(words)}) @@ websearch_to_tsquery('english', ${asked}) or word_similarity(${asked}, ${sql.raw(words)}) >= ${ALIKE}::real)`;

/** As written first, then the most alike, then the newest. */
const bestFirst = (words: string, asked: string, newest: string) =>
  sql`to_tsvector('english', ${sql.raw(words)}) @@ websearch_to_tsquery('english', ${asked}) desc, word_similarity(${asked}, ${sql.raw(words)}) desc, ${sql.raw(newest)} desc`;

const listed = (columns: string, from: SQL) => sql`(select coalesce(json_agg(json_build_object(${sql.raw(columns)}) order by nth), '[]') from (${from}) one)`;

/** Rows of the works where I have a seat, the newest of each. */
const within = (table: string, words: string, asked: string, more: SQL) => sql`
  select w.slug, w.title, r.*, row_number() over (order by ${bestFirst(`r.${words}`, asked, "r.number")}) as nth
  from mine w cross join lateral (select r.* from ${sql.raw(table)} r where r.partnership_id = w.partnership_id and r.work_id = w.id ${more}
    order by r.number desc limit ${OF_EACH}) r
  where ${matches(`r.${words}`, asked)} order by nth limit ${SHOWN}`;

const stillSaid = sql`and r.taken_back_at is null and r.taken_down_at is null`;
/** With its outcome a proposal is a decision, and found as that. */
const withoutOutcome = sql`and r.withdrawn_at is null and r.ended_at is null`;
const notFamily = sql`s.sector not in (${sql.join(FAMILY_SECTORS.map((sector) => sql`${sector}`), sql`, `)})`;

/**
 * Everything this person may see that has the words asked for, slips of the pen forgiven: works by their outline; comments,
 * actions, proposals, decisions and points only from inside; names of families only from inside (rule 12). One statement.
 */
export const foundFor = (asked: string) => async (seen: Here, reader: Reader): Promise<Found> => {
  if (asked.length < LEAST_LETTERS) return NOTHING_FOUND;
  const p = seen.partnership.id;
  const [found] = await reader.execute<Found>(sql`
    with visible as (select work.partnership_id, work.id, work.slug, work.title, work.idea, work.begun_at, ${insideWork(seen)} as inside
      from work where ${visibleWork(seen)} order by work.begun_at desc limit ${WORKS}),
    mine as (select * from visible where inside)
    select ${listed("'slug', slug, 'title', title, 'idea', idea", sql`select w.*, row_number() over (order by ${bestFirst("(w.title || ' ' || w.idea)", asked, "w.begun_at")}) as nth
        from visible w where ${matches("(w.title || ' ' || w.idea)", asked)} order by nth limit ${SHOWN}`)} as works,
      ${listed(`'slug', slug, 'title', title, 'number', number, 'words', body, 'on', posted_at,
        'topic', (select t.number from topic t where t.partnership_id = one.partnership_id and t.id = one.topic_id),
        'by', (select p.name from membership m join profile p on p.partnership_id = m.partnership_id and p.person_id = m.person_id
          where m.partnership_id = one.partnership_id and m.id = one.membership_id)`, within("comment", "body", asked, stillSaid))} as comments,
      ${listed("'slug', slug, 'title', title, 'number', number, 'words', what", within("action", "what", asked, sql``))} as actions,
      ${listed("'slug', slug, 'title', title, 'number', number, 'words', what, 'until', closes_on", within("proposal", "what", asked, withoutOutcome))} as proposals,
      ${listed("'slug', slug, 'title', title, 'number', number, 'words', what", within("decision", "what", asked, sql``))} as decisions,
      ${listed("'slug', slug, 'title', title, 'number', number, 'words', words", within("point", "words", asked, sql``))} as points,
      ${listed("'slug', slug, 'title', title, 'name', name, 'sector', sector, 'label', label, 'inside', inside", sql`
        select w.slug, w.title, w.inside, p.name, s.sector, s.label, row_number() over (order by ${bestFirst("p.name", asked, "m.joined_at")}) as nth
        from visible w join membership m on m.partnership_id = ${p} and m.work_id = w.id and m.left_at is null
        join seat s on s.partnership_id = ${p} and s.id = m.seat_id join profile p on p.partnership_id = ${p} and p.person_id = m.person_id
        where (w.inside or ${notFamily}) and ${matches("p.name", asked)} order by nth limit ${SHOWN}`)} as people`);
  return { ...found!, comments: found!.comments.map((one) => shown(one, asked)), points: found!.points.map((one) => shown(one, asked)) };
};

const shown = <One extends { words: string }>(one: One, asked: string): One => ({ ...one, words: excerptOf(one.words.replaceAll(GAP, HIDDEN_WORDS), asked) });

export const howMany = (found: Found): number => Object.values(found).reduce((sum, list) => sum + list.length, 0);
