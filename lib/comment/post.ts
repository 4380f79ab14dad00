import { change } from "@/lib/access/change";
import { PostCommentInput } from "./input";
import { boxOf } from "./rules";
import { addComment, forgetDraft, mayNameAChild, moveMark, notTooMany, theComment, topicIdOf } from "./steps";

/** Says something to everyone with a seat: in general talk, in a topic, or in reply to somebody. */
export const postComment = change({
  may: "post a comment",
  input: PostCommentInput,
  async does({ tx, partnership, work, person, membershipId, now }, { body, topic, replyTo, sure }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    mayNameAChild(body, sure);
    await notTooMany(tx, of, { deed: "comments", membershipId: membershipId!, now });
    const topicId = await topicIdOf(tx, of, topic);
    const answered = replyTo === undefined ? null : await theComment(tx, of, replyTo);
    const posted = await addComment(tx, of, { membershipId: membershipId!, body, postedAt: now, topicId, ...(answered && { replyTo: answered.id }) });
    await forgetDraft(tx, of, person.id, boxOf.thread(topic));
    // Whoever answers in a thread has read it.
    await moveMark(tx, of, { personId: person.id, topic, readTo: posted.number, readAt: now });
    const isReply = answered !== null && answered.writerId !== person.id;
    return { result: { number: posted.number, topic }, event: { kind: isReply ? "reply posted" : "comment posted", subjectId: posted.id, detail: { number: posted.number } } };
  },
});
