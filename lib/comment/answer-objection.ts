import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { comment, commentBefore, commentHiding, hidingAnswer, membership, topic } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { policy } from "@/lib/access/policy";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { AnswerObjectionInput } from "./input";
import { setText } from "@/lib/hiding/steps";
import { putBackInPoints } from "./in-points";
import { changeTo, type OfWork } from "./steps";

/**
 * The forum and an administrator each say whether hidden words go back: two people, and only where both say so. One “no” is
 * enough for them to stay hidden; then what was kept of them is gone for good.
 */
export const answerObjection = change({
  may: "answer an objection",
  input: AnswerObjectionInput,
  async does({ tx, partnership, work, person, now, ...standing }, { hiding: id, side, outcome, because }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const found = await theHiding(tx, of, id);
    if (!policy[side === "forum" ? "answer for the forum" : "answer as administrator"]({ ...standing, partnership, work, person })) throw new Refusal("You can answer only for the side you are on: the forum, or the administrators.");
    if (found.hiding.settledAt) throw new Refusal("This is settled already.");
    if ([...found.writers, found.hiderId].includes(person.id)) throw new Refusal("You are part of this, so somebody else answers it.");
    const putBack = outcome === "put back";
    const answers = await tx.select().from(hidingAnswer).where(and(eq(hidingAnswer.partnershipId, of.partnershipId), eq(hidingAnswer.hidingId, id)));
    if (answers.some((one) => one.personId === person.id)) throw new Refusal("You have answered. Now the other side answers: it needs two people.");
    if (answers.some((one) => one.side === side)) throw new Refusal("Your side has answered already.");
    await tx.insert(hidingAnswer).values({ ...of, hidingId: id, side, personId: person.id, putBack, because, saidAt: now });
    const number = found.number ?? 0;
    if (putBack && answers.length === 0) return { result: { number }, event: { kind: "objection answered", subjectId: id, detail: { number } } };
    if (putBack) await putWordsBack(tx, of, found.hiding);
    await settle(tx, of, id, putBack, now);
    return { result: { number }, event: settledAs(found.hiding, { number, putBack, because }) };
  },
});

type Hiding = typeof commentHiding.$inferSelect;

function settledAs({ id, commentId, thing }: Hiding, { number, putBack, because }: { number: number; putBack: boolean; because: string }) {
  if (commentId === null) return putBack ? { kind: "record put back" as const, subjectId: id, detail: { thing, hiding: id } } : { kind: "record stays hidden" as const, subjectId: id, detail: { thing, hiding: id, because } };
  return putBack ? { kind: "hidden name put back" as const, subjectId: commentId, detail: { number } } : { kind: "hidden name stays hidden" as const, subjectId: commentId, detail: { number, because } };
}

async function theHiding(tx: Tx, of: OfWork, id: string) {
  const [found] = await tx
    .select({ hiding: commentHiding, number: comment.number, writerId: membership.personId, hiderId: commentHiding.hiddenBy })
    .from(commentHiding)
    .leftJoin(comment, and(eq(comment.partnershipId, of.partnershipId), eq(comment.id, commentHiding.commentId)))
    .leftJoin(membership, and(eq(membership.partnershipId, of.partnershipId), eq(membership.id, comment.membershipId)))
    .where(and(eq(commentHiding.partnershipId, of.partnershipId), eq(commentHiding.workId, of.workId), eq(commentHiding.id, id)));
  if (!found?.hiding.objectedAt) throw new NotFound();
  const [hider] = await tx.select({ personId: membership.personId }).from(membership).where(and(eq(membership.partnershipId, of.partnershipId), eq(membership.id, found.hiderId)));
  return { ...found, writers: found.writerId ? [found.writerId] : found.hiding.writers, hiderId: hider!.personId };
}

const settle = (tx: Tx, of: OfWork, id: string, putBack: boolean, now: Date) =>
  tx.update(commentHiding).set({ settledAt: now, putBack, kept: null }).where(and(eq(commentHiding.partnershipId, of.partnershipId), eq(commentHiding.id, id)));

/** Every text stands again as it stood when it was hidden. */
async function putWordsBack(tx: Tx, of: OfWork, { commentId, kept }: Hiding): Promise<void> {
  if (!kept) return;
  for (const text of kept.texts ?? []) await setText({ tx, ...of }, text, text.stands, text.stood);
  if (commentId === null) return;
  await changeTo(tx, of, commentId, { body: kept.body });
  for (const { version, body } of kept.before) {
    await tx.update(commentBefore).set({ body }).where(and(eq(commentBefore.partnershipId, of.partnershipId), eq(commentBefore.commentId, commentId), eq(commentBefore.version, version)));
  }
  await putBackInPoints(tx, of, kept.points);
  if (kept.title === null) return;
  const [found] = await tx.select({ topicId: comment.topicId }).from(comment).where(and(eq(comment.partnershipId, of.partnershipId), eq(comment.id, commentId)));
  await tx.update(topic).set({ title: kept.title }).where(and(eq(topic.partnershipId, of.partnershipId), eq(topic.id, found!.topicId!)));
}
