import { desc, eq, sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { helpLink, notice, organisation } from "@/db/schema";
import type { Here } from "@/lib/access/see";
import { londonDay } from "@/lib/work/dates";
import { daysOf, holidaysOf } from "./rule-days";

type Place = { partnershipId: string };

/** Where families here can get help, which anyone may read. */
export const helpLinksOf = ({ partnershipId }: Place, reader: Reader) =>
  reader.select({ id: helpLink.id, label: helpLink.label, href: helpLink.href, about: helpLink.about }).from(helpLink).where(eq(helpLink.partnershipId, partnershipId)).orderBy(helpLink.addedAt, helpLink.id).limit(50);
export type HelpLink = Awaited<ReturnType<typeof helpLinksOf>>[number];

export const helpLinksHere = (seen: Here, reader: Reader): Promise<HelpLink[]> => helpLinksOf({ partnershipId: seen.partnership.id }, reader);
export const schoolHolidays = (seen: { partnership: { id: string } }, reader: Reader) => holidaysOf(reader, seen.partnership.id);
export const ruleDaysHere = (seen: Here, reader: Reader) => daysOf(reader, seen.partnership.id);

/** The organisations with their days and who followed them, those that are there before those that ended. */
export async function organisationsAll(seen: Here, reader: Reader) {
  const rows = await reader
    .select({ id: organisation.id, name: organisation.name, kind: organisation.kind, startsOn: organisation.startsOn, endsOn: organisation.endsOn, followedBy: organisation.followedBy, version: organisation.version })
    .from(organisation).where(eq(organisation.partnershipId, seen.partnership.id)).orderBy(sql`${organisation.endsOn} is not null`, organisation.name).limit(300);
  return rows.map((row) => ({ ...row, follower: rows.find((one) => one.id === row.followedBy)?.name ?? "" }));
}
export type Organisation = Awaited<ReturnType<typeof organisationsAll>>[number];

const stillUp = (today: string) => sql`notice.taken_down_at is null and (notice.until is null or notice.until >= ${today}::date)`;
const MOST_NOTICES = 5;

export type MyNotice = { id: string; words: string; putAt: string; by: string };
export type HomeWords = { notices: MyNotice[]; help: HelpLink[] };

/** Notices that still stand and that I have not put away, the newest first, as one column. */
export const noticesFor = ({ partnership, person, now }: Here): SQL => sql`(select coalesce(json_agg(json_build_object('id', n.id, 'words', n.words, 'putAt', n.put_at, 'by', n.name) order by n.put_at desc), '[]') from (
  select notice.id, notice.words, notice.put_at, pr.name from notice join profile pr on pr.partnership_id = ${partnership.id} and pr.person_id = notice.put_by
  where notice.partnership_id = ${partnership.id} and ${stillUp(londonDay(now))} and not exists (select 1 from notice_dismissed away
    where away.partnership_id = ${partnership.id} and away.notice_id = notice.id and away.person_id = ${person.id})
  order by notice.put_at desc limit ${MOST_NOTICES}) n)`;

/** What is put up for me, and where to get help. One statement. */
export async function homeWords(seen: Here, reader: Reader): Promise<HomeWords> {
  const [row] = await reader.execute<HomeWords>(sql`select ${noticesFor(seen)} as notices,
    (select coalesce(json_agg(json_build_object('id', h.id, 'label', h.label, 'href', h.href, 'about', h.about) order by h.added_at, h.id), '[]') from help_link h where h.partnership_id = ${seen.partnership.id}) as help`);
  return row!;
}

/** The last notices, also those that are over: for administrators. */
export const noticesAll = (seen: Here, reader: Reader) =>
  reader
    .select({ id: notice.id, words: notice.words, until: notice.until, putAt: notice.putAt, takenDownAt: notice.takenDownAt, isUp: sql<boolean>`${stillUp(londonDay(seen.now))}` })
    .from(notice).where(eq(notice.partnershipId, seen.partnership.id)).orderBy(desc(notice.putAt), desc(notice.id)).limit(50);
