import { change } from "@/lib/access/change";
import { FieldRefusal, NotFound, Refusal } from "@/lib/access/refusal";
import { memberHere } from "@/lib/seat/steps";
import { RecordCommentInput } from "./input";
import { addComment, notTooMany, topicIdOf } from "./steps";

/**
 * Rule 11: what somebody without email said by phone or on paper stands among the comments in their own name and seat, written
 * down by somebody who is named: the lead, or a member of the same seat. Whoever can sign in speaks for themselves.
 */
export const recordComment = change({
  may: "post a comment",
  input: RecordCommentInput,
  async does({ tx, partnership, work, person, seat: mine, membershipId, leadId, now }, { whose, told, body, topic }) {
    if (!membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    const { membership, seat } = await memberHere({ tx, ...of }, whose);
    if (membership.told === null) throw new FieldRefusal("whose", "This person has email and writes for themselves.");
    if (leadId !== person.id && seat.id !== mine?.id) throw new Refusal("The lead writes this down, or somebody who sits in the same seat.");
    await notTooMany(tx, of, { deed: "comments", membershipId: whose, now });
    const topicId = await topicIdOf(tx, of, topic);
    const { id, number } = await addComment(tx, of, { membershipId: whose, body, postedAt: now, topicId, told, recordedBy: membershipId });
    return { result: { number, topic }, event: { kind: "comment written down", subjectId: id, detail: { number, told, sector: seat.sector, label: seat.label } } };
  },
});
