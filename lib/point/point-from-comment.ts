import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { comment, membership, point, seat } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { GAP } from "@/lib/comment/markdown";
import { HIDDEN_WORDS } from "@/lib/comment/words";
import { londonDay } from "@/lib/work/dates";
import { PointFromCommentInput } from "./input";
import { nextPoint } from "./steps";

/** Makes a point of a comment, just as its writer wrote it, so that it gets an answer. Anyone with a seat may; its writer is asked whether it is theirs. */
export const pointFromComment = change({
  may: "keep the record",
  input: PointFromCommentInput,
  async does({ tx, partnership, work, membershipId, now }, given) {
    if (!membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    const [said] = await tx
      .select({ comment, seat: { id: seat.id, sector: seat.sector, label: seat.label } })
      .from(comment)
      .innerJoin(membership, and(eq(membership.partnershipId, of.partnershipId), eq(membership.id, comment.membershipId)))
      .innerJoin(seat, and(eq(seat.partnershipId, of.partnershipId), eq(seat.id, membership.seatId)))
      .where(and(eq(comment.partnershipId, of.partnershipId), eq(comment.workId, of.workId), eq(comment.number, given.comment)));
    if (!said) throw new NotFound();
    if (said.comment.takenBackAt || said.comment.takenDownAt) throw new Refusal("This comment has been taken away, so it cannot be made a point.");
    const [before] = await tx.select({ number: point.number }).from(point).where(and(eq(point.partnershipId, of.partnershipId), eq(point.workId, of.workId), eq(point.commentId, said.comment.id)));
    if (before) throw new Refusal(`This comment is point ${before.number} already.`);
    const raised = {
      ...of, id: newId(), number: await nextPoint(tx, of), words: said.comment.body.replaceAll(GAP, HIDDEN_WORDS), came: "comment" as const, commentId: said.comment.id, seatId: said.seat.id,
      raisedOn: londonDay(said.comment.postedAt), raisedBy: said.comment.membershipId, recordedBy: membershipId, recordedAt: now,
    };
    await tx.insert(point).values(raised);
    const { sector, label } = said.seat;
    return { result: { number: raised.number }, event: { kind: said.comment.membershipId === membershipId ? "point raised" : "point recorded", subjectId: raised.id, detail: { number: raised.number, words: raised.words, sector, label } } };
  },
});
