import { desc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { workOutline } from "@/db/schema";
import { and } from "@/db/where";
import { may, type Outline } from "@/lib/access/see";
import type { LeadSide } from "./words";

const MOST_VERSIONS = 20;

const columns = {
  number: workOutline.number, asked: workOutline.asked, open: workOutline.open, whoDecides: workOutline.whoDecides, howLong: workOutline.howLong,
  until: workOutline.until, money: workOutline.money, writtenAt: workOutline.writtenAt,
};

const versions = (reader: Reader, { partnershipId, workId, most }: { partnershipId: string; workId: string; most: number }) =>
  reader.select(columns).from(workOutline).where(and(eq(workOutline.partnershipId, partnershipId), eq(workOutline.workId, workId))).orderBy(desc(workOutline.number)).limit(most);

/** What the lead wrote for the one page, the newest first. */
export const writtenOutlines = (seen: Outline, reader: Reader) => versions(reader, { partnershipId: seen.partnership.id, workId: seen.work.id, most: MOST_VERSIONS });
export type WrittenOutline = Awaited<ReturnType<typeof writtenOutlines>>[number];

/** The same for a letter, which knows only the work it is about. */
export const outlineIn = async (reader: Reader, at: { partnershipId: string; workId: string }): Promise<WrittenOutline | null> => (await versions(reader, { ...at, most: 1 }))[0] ?? null;

export type AskedNow = { id: string; side: LeadSide; words: string; by: string | null; on: string; mayAnswer: boolean; isMine: boolean };
export type LeadAsks = {
  /** Who is asked to lead now, by whom, and whether the reader may answer. */
  open: AskedNow | null;
  /** How it was answered the last time. */
  last: { side: LeadSide; how: "agreed" | "put off" | "declined"; words: string; by: string | null; on: string } | null;
};

/** A family's name is for those inside; others read who somebody is for. */
const nameOf = (seen: Outline, person: ReturnType<typeof sql>) => sql`(select case when ${may(seen, "see inside")} or exists (select 1 from role_held r where r.partnership_id = p.partnership_id
    and r.person_id = p.person_id and r.ended_at is null) then p.name end from profile p where p.partnership_id = ${seen.partnership.id} and p.person_id = ${person})`;

const ofThis = ({ partnership, work }: Outline) => sql`a.partnership_id = ${partnership.id} and a.work_id = ${work.id}`;

/** Who is asked to lead now, as json in another statement. */
export const openAskIn = (seen: Outline) => sql`(select json_build_object('id', a.id, 'side', a.side, 'words', a.words, 'by', ${nameOf(seen, sql`a.asked_by`)}, 'on', a.asked_at, 'isMine', a.asked_by = ${seen.person.id},
    'mayAnswer', case a.side when 'forum' then ${may(seen, "lead for the forum")} else ${may(seen, "lead for the council")} end)
  from lead_ask a where ${ofThis(seen)} and a.agreed_at is null and a.put_off_at is null and a.declined_at is null and a.withdrawn_at is null limit 1)`;

/** Who asks whom to lead this work, and what was answered last. One statement, for everyone who sees the outline. */
export async function leadAsksOf(seen: Outline, reader: Reader): Promise<LeadAsks> {
  const [row] = await reader.execute<LeadAsks>(sql`select ${openAskIn(seen)} as open,
    (select json_build_object('side', a.side, 'how', case when a.agreed_at is not null then 'agreed' when a.put_off_at is not null then 'put off' else 'declined' end,
        'words', a.answer_words, 'by', ${nameOf(seen, sql`a.answered_by`)}, 'on', coalesce(a.agreed_at, a.put_off_at, a.declined_at))
      from lead_ask a where ${ofThis(seen)} and a.answered_by is not null order by coalesce(a.agreed_at, a.put_off_at, a.declined_at) desc limit 1) as last`);
  return row!;
}
