import { eq, sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { comment, commentDraft, membership, readMark, topic } from "@/db/schema";
import { and } from "@/db/where";
import { FieldRefusal, NotFound, Refusal, TooOften } from "@/lib/access/refusal";
import { namesAChild } from "./names-a-child";
import { GENERAL, MOST, type Deed } from "./rules";
import { hintWords, tooManyWords } from "./words";

export type OfWork = { partnershipId: string; workId: string };
export const inWork = (of: OfWork) => and(eq(comment.partnershipId, of.partnershipId), eq(comment.workId, of.workId));

/** Every change of a comment has a number of its own in the work; the door holds the work's lock, so they stand in order. */
export const nextTouch = (of: OfWork) =>
  sql<number>`(select coalesce(max(t.touched), 0) + 1 from comment t where t.partnership_id = ${of.partnershipId} and t.work_id = ${of.workId})`;

/** One comment of this work, with who wrote it. Throws NotFound. */
export async function theComment(tx: Tx, of: OfWork, number: number) {
  const [found] = await tx
    .select({ comment, writerId: membership.personId })
    .from(comment)
    .innerJoin(membership, and(eq(membership.partnershipId, of.partnershipId), eq(membership.id, comment.membershipId)))
    .where(and(inWork(of), eq(comment.number, number)));
  if (!found) throw new NotFound();
  return { ...found.comment, writerId: found.writerId };
}
export type TheComment = Awaited<ReturnType<typeof theComment>>;

export const isGone = (one: Pick<TheComment, "takenBackAt" | "takenDownAt">): boolean => one.takenBackAt !== null || one.takenDownAt !== null;

/** Throws Refusal for a comment that is not there to be read any more. */
export function mustStand(one: TheComment): void {
  if (isGone(one)) throw new Refusal("This comment has been taken away already, so there is nothing left to do.");
}

/** The id of a topic of this work; null for general talk. Throws NotFound. */
export async function topicIdOf(tx: Tx, of: OfWork, number: number): Promise<string | null> {
  if (number === GENERAL) return null;
  const [found] = await tx.select({ id: topic.id }).from(topic).where(and(eq(topic.partnershipId, of.partnershipId), eq(topic.workId, of.workId), eq(topic.number, number)));
  if (!found) throw new NotFound();
  return found.id;
}

type Said = { membershipId: string; body: string; postedAt: Date; topicId: string | null; replyTo?: string; told?: "phone" | "paper"; recordedBy?: string };

/** Adds a comment at the end of a work's talk. Comments are numbered within their work, in the order they were posted. */
export async function addComment(tx: Tx, of: OfWork, said: Said) {
  const [last] = await tx.select({ number: sql<number>`coalesce(max(${comment.number}), 0)` }).from(comment).where(inWork(of));
  const posted = { ...of, id: newId(), number: last!.number + 1, ...said };
  await tx.insert(comment).values({ ...posted, touched: nextTouch(of) });
  return posted;
}

export const changeTo = (tx: Tx, of: OfWork, id: string, facts: Partial<typeof comment.$inferInsert>) =>
  tx.update(comment).set({ ...facts, touched: nextTouch(of) }).where(and(inWork(of), eq(comment.id, id)));

/** Rows that are somebody's own at a work are kept for whoever sits at it. Throws NotFound. */
export async function mustSit(tx: Tx, of: OfWork, personId: string): Promise<void> {
  const [seated] = await tx
    .select({ id: membership.id })
    .from(membership)
    .where(and(eq(membership.partnershipId, of.partnershipId), eq(membership.workId, of.workId), eq(membership.personId, personId), sql`${membership.leftAt} is null`));
  if (!seated) throw new NotFound();
}

/** How far somebody has read in a thread: it only ever moves on. */
export async function moveMark(tx: Tx, of: OfWork, mark: { personId: string; topic: number; readTo: number; readAt: Date }): Promise<void> {
  await tx
    .insert(readMark)
    .values({ ...of, ...mark })
    .onConflictDoUpdate({
      target: [readMark.partnershipId, readMark.personId, readMark.workId, readMark.topic],
      set: { readTo: sql`greatest(${readMark.readTo}, excluded.read_to)`, readAt: mark.readAt },
    });
}

/** Rule 9: a hint before anything is done. “Post anyway” is the writer's own decision. Throws FieldRefusal. */
export function mayNameAChild(words: string, sure: string | undefined): void {
  const looks = sure === undefined ? namesAChild(words) : null;
  if (looks) throw new FieldRefusal("sure", hintWords(looks));
}

/** What was begun in a box is not needed any more: it has been posted. */
export const forgetDraft = (tx: Tx, of: OfWork, personId: string, box: string) =>
  tx.delete(commentDraft).where(and(eq(commentDraft.partnershipId, of.partnershipId), eq(commentDraft.personId, personId), eq(commentDraft.workId, of.workId), eq(commentDraft.box, box)));

const FACTS: Record<Deed, (p: string, m: string, since: string) => SQL> = {
  comments: (p, m, since) => sql`comment where partnership_id = ${p} and membership_id = ${m} and posted_at > ${since}`,
  topics: (p, m, since) => sql`topic where partnership_id = ${p} and begun_by = ${m} and begun_at > ${since}`,
  hidings: (p, m, since) => sql`comment_hiding where partnership_id = ${p} and hidden_by = ${m} and hidden_at > ${since}`,
  privates: (p, m, since) => sql`private_word where partnership_id = ${p} and membership_id = ${m} and said_at > ${since}`,
  reports: (p, m, since) => sql`comment_report where partnership_id = ${p} and reported_by = ${m} and reported_at > ${since}`,
};

/** Counted from what was done, so no table of its own is needed. Throws TooOften when it was too much. */
export async function notTooMany(tx: Tx, { partnershipId }: OfWork, { deed, membershipId, now }: { deed: Deed; membershipId: string; now: Date }): Promise<void> {
  const { most, ms } = MOST[deed];
  const since = new Date(now.getTime() - ms).toISOString();
  const [done] = await tx.execute<{ count: number }>(sql`select count(*)::int as count from ${FACTS[deed](partnershipId, membershipId, since)}`);
  if (done!.count >= most) throw new TooOften(tooManyWords(deed), ms / 1000);
}
