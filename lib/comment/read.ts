import { asc, desc, eq, sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { comment, membership, profile, seat } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import { may, type Inside } from "@/lib/access/see";
import { seatWords } from "@/lib/seat/words";
import { momentWords } from "@/lib/work/dates";
import { blocksOf, type Block } from "./markdown";
import { COMMENTS_A_PAGE, GENERAL, isStillChangeable } from "./rules";

/** A comment as the page shows it and as the browser is given it: ready words, nothing more. */
export type ShownComment = {
  number: number; touched: number; name: string; seat: string; at: string; when: string; blocks: Block[];
  /** What it said before, the newest first. */
  before: { when: string; blocks: Block[] }[];
  replyTo: { number: number; name: string } | null;
  /** Taken back by its writer, or taken down: only that is shown, and why. */
  gone: { words: string; because: string } | null;
  /** Said by phone or on paper, and written down by somebody else. */
  recorded: { by: string; told: "phone" | "paper"; isConfirmed: boolean; byMe: boolean } | null;
  isMine: boolean; isChangeable: boolean; isNew: boolean;
};
export type CommentPage = { comments: ShownComment[]; isOlder: boolean; isNewer: boolean };

const isGone = sql`(${comment.takenBackAt} is not null or ${comment.takenDownAt} is not null)`;
const writerOf = (of: SQL) => sql`from comment r join membership rm on rm.partnership_id = r.partnership_id and rm.id = r.membership_id
  join profile rp on rp.partnership_id = r.partnership_id and rp.person_id = rm.person_id where r.partnership_id = comment.partnership_id and r.id = ${of}`;

/** What was taken away is not selected, so that it cannot be given to anybody. */
const columns = ({ partnership, work, person, membershipId }: Inside, topic: number) => ({
  number: comment.number, touched: comment.touched, name: profile.name, seat: { sector: seat.sector, label: seat.label }, postedAt: comment.postedAt,
  body: sql<string>`case when ${isGone} then '' else ${comment.body} end`,
  before: sql<{ until: string; body: string }[] | null>`case when ${comment.version} > 1 and not ${isGone} then (select json_agg(json_build_object('until', b.stood_until, 'body', b.body) order by b.version desc)
    from comment_before b where b.partnership_id = comment.partnership_id and b.comment_id = comment.id) end`,
  replyTo: sql<{ number: number; name: string } | null>`case when ${comment.replyTo} is not null then (select json_build_object('number', r.number, 'name', rp.name) ${writerOf(sql`comment.reply_to`)}) end`,
  recorded: sql<ShownComment["recorded"]>`case when ${comment.recordedBy} is not null then (select json_build_object('by', p.name, 'told', ${comment.told}, 'isConfirmed', ${comment.confirmedAt} is not null, 'byMe', m.person_id = ${person.id}::uuid)
    from membership m join profile p on p.partnership_id = m.partnership_id and p.person_id = m.person_id where m.partnership_id = comment.partnership_id and m.id = comment.recorded_by) end`,
  takenBackAt: comment.takenBackAt, takenBackBecause: comment.takenBackBecause, takenDownAt: comment.takenDownAt, takenDownBecause: comment.takenDownBecause,
  takenDownBy: sql<string | null>`(select t.name from profile t where t.partnership_id = comment.partnership_id and t.person_id = comment.taken_down_by)`,
  isMine: sql<boolean>`${membership.personId} = ${person.id}`,
  isNew: sql<boolean>`${membership.personId} <> ${person.id} and ${comment.number} > coalesce((select read_to from read_mark where partnership_id = ${partnership.id}
    and person_id = ${person.id} and work_id = ${work.id} and topic = ${topic}), 0)
    and ${comment.postedAt} > (select me.joined_at from membership me where me.partnership_id = ${partnership.id} and me.id = ${membershipId})`,
});

export const inTopic = (seen: Inside, topic: number): SQL =>
  topic === GENERAL ? sql`${comment.topicId} is null`
    : sql`${comment.topicId} = (select o.id from topic o where o.partnership_id = ${seen.partnership.id} and o.work_id = ${seen.work.id} and o.number = ${topic})`;

const query = (seen: Inside, reader: Reader, topic: number, which: SQL) =>
  reader
    .select(columns(seen, topic))
    .from(comment)
    .innerJoin(membership, and(eq(membership.partnershipId, seen.partnership.id), eq(membership.id, comment.membershipId)))
    .innerJoin(seat, and(eq(seat.partnershipId, seen.partnership.id), eq(seat.id, membership.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, membership.personId)))
    .where(and(eq(comment.partnershipId, seen.partnership.id), eq(comment.workId, seen.work.id), which));

type Row = Awaited<ReturnType<typeof query>>[number];

const goneOf = (row: Row): ShownComment["gone"] =>
  row.takenDownAt ? { words: `${row.takenDownBy ?? "Somebody"} took this comment down.`, because: row.takenDownBecause }
    : row.takenBackAt ? { words: row.recorded ? "This comment was taken back." : `${row.name} took this comment back.`, because: row.takenBackBecause } : null;

const shown = (row: Row, seen: Inside): ShownComment => ({
  number: row.number, touched: row.touched, name: row.name, seat: seatWords(row.seat), at: row.postedAt.toISOString(), when: momentWords(row.postedAt, seen.now),
  blocks: blocksOf(row.body),
  before: (row.before ?? []).map(({ until, body }) => ({ when: momentWords(new Date(until), seen.now), blocks: blocksOf(body) })),
  replyTo: row.replyTo, gone: goneOf(row), recorded: row.recorded, isMine: row.isMine, isNew: row.isNew && goneOf(row) === null,
  isChangeable: row.isMine && row.recorded === null && goneOf(row) === null && isStillChangeable(row.postedAt, seen.now) && may(seen, "change your comment"),
});

/** One page of a thread, the newest last: the newest of all, or those before a number. */
export const commentsBefore = (topic: number, before: number | undefined) => async (seen: Inside, reader: Reader): Promise<CommentPage> => {
  const which = before === undefined ? inTopic(seen, topic) : sql`${inTopic(seen, topic)} and ${comment.number} < ${before}`;
  const rows = await query(seen, reader, topic, which).orderBy(desc(comment.number)).limit(COMMENTS_A_PAGE + 1);
  const page = rows.slice(0, COMMENTS_A_PAGE).reverse();
  return { comments: page.map((row) => shown(row, seen)), isOlder: rows.length > COMMENTS_A_PAGE, isNewer: before !== undefined };
};

type Known = { from: number; since: number };

/** What is new or different in a thread since the page was made, from its first comment on: one page's worth, in the order in which it came. */
export const commentsSince = (topic: number, { from, since }: Known) => async (seen: Inside, reader: Reader): Promise<ShownComment[]> => {
  const which = sql`${inTopic(seen, topic)} and ${comment.number} >= ${from} and ${comment.touched} > ${since}`;
  const rows = await query(seen, reader, topic, which).orderBy(asc(comment.touched)).limit(COMMENTS_A_PAGE);
  return rows.map((row) => shown(row, seen));
};

/** One comment by its number, with what the page of its own needs. Throws NotFound. */
export const oneComment = (number: number) => async (seen: Inside, reader: Reader) => {
  const [found] = await reader
    .select({ topic: sql<number>`coalesce((select o.number from topic o where o.partnership_id = comment.partnership_id and o.id = comment.topic_id), 0)`, body: comment.body, version: comment.version, byLead: sql<boolean>`exists (
      select 1 from membership m where m.partnership_id = comment.partnership_id and m.id = comment.membership_id and m.person_id = ${seen.leadId})` })
    .from(comment)
    .where(and(eq(comment.partnershipId, seen.partnership.id), eq(comment.workId, seen.work.id), eq(comment.number, number)));
  const [row] = await query(seen, reader, found?.topic ?? GENERAL, sql`${comment.number} = ${number}`);
  if (!found || !row) throw new NotFound();
  const one = shown(row, seen);
  return { comment: one, topic: found.topic, byLead: found.byLead, version: found.version, body: one.isMine && !one.gone ? found.body : "" };
};
export type OneComment = Awaited<ReturnType<ReturnType<typeof oneComment>>>;
