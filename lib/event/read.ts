import { desc, eq, inArray, notInArray, sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { event, eventDetail, profile } from "@/db/schema";
import { and } from "@/db/where";
import type { Inside } from "@/lib/access/see";
import { groupOf, type StoryFilter } from "./filter";
import type { Kind } from "./kinds";
import { STORY_PAGE, UNTOLD } from "./rules";
import { KINDS, sentenceOfKept } from "./words";

export type Told = { seq: number; on: Date; words: string };

const MOST_TELLERS = 200;
const londonMidnight = (day: string) => sql`(${day}::date::timestamp at time zone 'Europe/London')`;

function asked({ who, kind, from, to, before }: StoryFilter): SQL[] {
  return [
    ...(before === undefined ? [] : [sql`${event.seq} < ${before}`]),
    ...(who ? [eq(event.actorId, who)] : []),
    ...(kind ? [inArray(event.kind, KINDS.filter((one) => groupOf(one) === kind))] : []),
    ...(from ? [sql`${event.happenedAt} >= ${londonMidnight(from)}`] : []),
    ...(to ? [sql`${event.happenedAt} < ${londonMidnight(to)} + interval '1 day'`] : []),
  ];
}

/** The newest events of a work as sentences, or those before a number. The index of the chain's numbers answers, however long it is. */
async function tell(seen: Inside, reader: Reader, filter: StoryFilter, most: number): Promise<Told[]> {
  const rows = await reader
    .select({ seq: event.seq, kind: event.kind, on: event.happenedAt, canonical: eventDetail.canonical, actor: profile.name })
    .from(event)
    .leftJoin(eventDetail, and(eq(eventDetail.partnershipId, seen.partnership.id), eq(eventDetail.eventId, event.id)))
    .leftJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, event.actorId)))
    .where(and(eq(event.partnershipId, seen.partnership.id), eq(event.chainId, seen.work.id), notInArray(event.kind, [...UNTOLD]), ...asked(filter)))
    .orderBy(desc(event.seq))
    .limit(most);
  return rows.map(({ seq, kind, on, canonical, actor }) => ({ seq, on, words: sentenceOfKept(kind, canonical, actor) }));
}

export type Kept = { seq: number; kind: Kind; on: string; canonical: string | null; actor: string | null };

/** The newest five as one column, for a page that asks for more in the same statement; `toldFrom` makes sentences of them. */
export const newestFive = ({ partnership: { id: p }, work }: Inside): SQL => sql`(select coalesce(json_agg(five order by five.seq desc), '[]') from (
  select e.seq, e.kind, e.happened_at as on, d.canonical, p.name as actor from event e
  left join event_detail d on d.partnership_id = ${p} and d.event_id = e.id left join profile p on p.partnership_id = ${p} and p.person_id = e.actor_id
  where e.partnership_id = ${p} and e.chain_id = ${work.id} and e.kind not in (${sql.join([...UNTOLD].map((kind) => sql`${kind}`), sql`, `)}) order by e.seq desc limit 5) five)`;

export const toldFrom = (kept: Kept[]): Told[] => kept.map(({ seq, kind, on, canonical, actor }) => ({ seq, on: new Date(on), words: sentenceOfKept(kind, canonical, actor) }));

export async function latestFive(seen: Inside, reader: Reader): Promise<Told[]> {
  const [row] = await reader.execute<{ five: Kept[] }>(sql`select ${newestFive(seen)} as five`);
  return toldFrom(row!.five);
}

/** One page of the story, the newest first. */
export const storyOf = (filter: StoryFilter) => async (seen: Inside, reader: Reader) => {
  const told = await tell(seen, reader, filter, STORY_PAGE + 1);
  return { told: told.slice(0, STORY_PAGE), older: told.length > STORY_PAGE ? told[STORY_PAGE - 1]!.seq : null, isNewer: filter.before !== undefined };
};

export type Teller = { id: string; name: string };

/** Everybody who did something in this work, also those who have left. */
export async function whoDidSomething(seen: Inside, reader: Reader): Promise<Teller[]> {
  const rows = await reader.execute<Teller>(sql`select p.person_id as id, p.name from profile p where p.partnership_id = ${seen.partnership.id}
    and p.person_id in (select distinct e.actor_id from event e where e.partnership_id = ${seen.partnership.id} and e.chain_id = ${seen.work.id})
    order by p.name, p.person_id limit ${MOST_TELLERS}`);
  return [...rows];
}
