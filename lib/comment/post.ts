import { eq, sql } from "drizzle-orm";
import { newId } from "@/db/id";
import { comment } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { PostCommentInput } from "./input";

/** Says something to everyone with a seat. Comments are numbered within their work, in the order they were posted. */
export const postComment = change({
  may: "post a comment",
  input: PostCommentInput,
  async does({ tx, partnership, work, membershipId, now }, { body }) {
    const ofWork = and(eq(comment.partnershipId, partnership.id), eq(comment.workId, work.id));
    const [last] = await tx.select({ number: sql<number>`coalesce(max(${comment.number}), 0)` }).from(comment).where(ofWork);
    const number = last!.number + 1;
    const posted = { partnershipId: partnership.id, id: newId(), workId: work.id, membershipId: membershipId!, body, postedAt: now, number };
    await tx.insert(comment).values(posted);
    return { result: { number }, event: { kind: "comment posted", subjectId: posted.id, detail: { number } } };
  },
});
