import { commentBefore } from "@/db/schema";
import { change } from "@/lib/access/change";
import { Refusal, Stale } from "@/lib/access/refusal";
import { ChangeCommentInput } from "./input";
import { GAP } from "./markdown";
import { boxOf, isStillChangeable } from "./rules";
import { changeTo, forgetDraft, mayNameAChild, mustStand, theComment } from "./steps";
import { TOO_LATE } from "./words";

/** Puts my own comment in other words, within a quarter of an hour. What stood before is kept, and everyone can open it (rule 8). */
export const changeComment = change({
  may: "change your comment",
  input: ChangeCommentInput,
  async does({ tx, partnership, work, person, now }, { number, version, body, sure }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const found = await theComment(tx, of, number);
    if (found.writerId !== person.id) throw new Refusal("Only the person who wrote a comment can change it. You can reply to it.");
    mustStand(found);
    if (found.body.includes(GAP)) throw new Refusal("Words are hidden in this comment, so it stays as it is. You can take it back, or write a new one.");
    if (!isStillChangeable(found.postedAt, now)) throw new Refusal(TOO_LATE);
    if (found.version !== version) throw new Stale(found.version, { body: found.body });
    if (found.body === body) throw new Refusal("Nothing is different yet. Change something, then save.");
    mayNameAChild(body, sure);
    await tx.insert(commentBefore).values({ ...of, commentId: found.id, version, body: found.body, stoodUntil: now });
    await changeTo(tx, of, found.id, { body, version: version + 1, changedAt: now });
    await forgetDraft(tx, of, person.id, boxOf.change(number));
    return { result: { number }, event: { kind: "comment changed", subjectId: found.id, detail: { number } } };
  },
});
