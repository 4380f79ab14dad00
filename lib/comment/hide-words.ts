import { asc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { commentBefore, commentHiding, topic } from "@/db/schema";
import type { KeptWords } from "@/db/schema/comment-asked";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { withoutWords } from "./hiding";
import { HideWordsInput } from "./input";
import { hideInPoints } from "./in-points";
import { GAP } from "./markdown";
import { changeTo, isGone, notTooMany, theComment, type OfWork, type TheComment } from "./steps";

/**
 * Rule 9: anyone with a seat hides a child's name or number at once, in anybody's words, also where the work is finished. The
 * gap stands in the comment, in what it said before and in the title of its topic; the writer is told and may object.
 */
export const hideWords = change({
  may: "hide a child's name",
  input: HideWordsInput,
  async does({ tx, partnership, work, membershipId, now }, { number, which, words }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const found = await theComment(tx, of, number);
    if (isGone(found)) throw new Refusal("This comment has been taken away already. Nobody can read it.");
    if (which === "words" && words.length < 2) throw new FieldRefusal("words", "Write the words to hide, as they stand in the comment.");
    await notTooMany(tx, of, { deed: "hidings", membershipId: membershipId!, now });
    const kept = await wholeWords(tx, of, found);
    const hidden = (text: string) => (which === "all" ? GAP : withoutWords(text, words));
    if (kept.body === GAP) throw new Refusal("This is hidden already.");
    const body = hidden(kept.body);
    const before = kept.before.map((one) => ({ ...one, hidden: hidden(one.body) })).filter((one) => one.hidden !== null);
    const title = which === "words" && kept.title !== null ? withoutWords(kept.title, words) : null;
    if (body === null && before.length === 0 && title === null) throw new FieldRefusal("words", "These words do not stand in the comment. Copy them from above, or hide the whole comment.");

    for (const one of before) await tx.update(commentBefore).set({ body: one.hidden! }).where(and(ofBefore(of, found), eq(commentBefore.version, one.version)));
    if (title !== null) await tx.update(topic).set({ title }).where(and(eq(topic.partnershipId, of.partnershipId), eq(topic.id, found.topicId!)));
    await changeTo(tx, of, found.id, { body: body ?? found.body });
    const points = await hideInPoints(tx, of, found.id, hidden);
    await keepForObjection(tx, of, found.id, { hiddenBy: membershipId!, hiddenAt: now, kept: { ...kept, title: title === null ? null : kept.title, points } });
    return { result: { number }, event: { kind: "name hidden", subjectId: found.id, detail: { number } } };
  },
});

/** One hiding of a comment is open at a time: what is hidden later joins it, so that all of it goes back together or none. */
async function keepForObjection(tx: Tx, of: OfWork, commentId: string, hiding: { hiddenBy: string; hiddenAt: Date; kept: KeptWords }): Promise<void> {
  const ofComment = and(eq(commentHiding.partnershipId, of.partnershipId), eq(commentHiding.commentId, commentId), sql`settled_at is null and kept is not null`);
  const [open] = await tx.select({ kept: commentHiding.kept }).from(commentHiding).where(ofComment);
  if (!open) await tx.insert(commentHiding).values({ ...of, id: newId(), commentId, ...hiding });
  else await tx.update(commentHiding).set({ kept: withMore(open.kept!, hiding.kept) }).where(ofComment);
}

const withMore = (first: KeptWords, later: KeptWords): KeptWords => ({
  ...first,
  title: first.title ?? later.title,
  points: [...first.points, ...later.points.filter(({ id }) => !first.points.some((one) => one.id === id))],
});

const ofBefore = (of: OfWork, found: TheComment) => and(eq(commentBefore.partnershipId, of.partnershipId), eq(commentBefore.commentId, found.id));

/** The comment as it stands, what it said before, and the title it may stand under. */
async function wholeWords(tx: Tx, of: OfWork, found: TheComment) {
  const before = await tx.select({ version: commentBefore.version, body: commentBefore.body }).from(commentBefore).where(ofBefore(of, found)).orderBy(asc(commentBefore.version));
  const [above] = found.topicId === null ? [] : await tx.select({ title: topic.title }).from(topic).where(and(eq(topic.partnershipId, of.partnershipId), eq(topic.id, found.topicId)));
  return { body: found.body, before, title: above?.title ?? null };
}
