import { eq, max } from "drizzle-orm";
import { newId } from "@/db/id";
import { topic } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { BeginTopicInput } from "./input";
import { boxOf } from "./rules";
import { addComment, forgetDraft, mayNameAChild, moveMark, notTooMany } from "./steps";

/** Begins a thread with a title. It begins with something said, so that no topic stands empty. */
export const beginTopic = change({
  may: "begin a topic",
  input: BeginTopicInput,
  async does({ tx, partnership, work, person, membershipId, now }, { title, body, sure }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    mayNameAChild(`${title}\n${body}`, sure);
    await notTooMany(tx, of, { deed: "topics", membershipId: membershipId!, now });
    const [last] = await tx.select({ number: max(topic.number) }).from(topic).where(and(eq(topic.partnershipId, of.partnershipId), eq(topic.workId, of.workId)));
    const begun = { ...of, id: newId(), number: (last?.number ?? 0) + 1, title: title.replace(/\s+/g, " "), begunBy: membershipId!, begunAt: now };
    await tx.insert(topic).values(begun);
    const posted = await addComment(tx, of, { membershipId: membershipId!, body, postedAt: now, topicId: begun.id });
    await forgetDraft(tx, of, person.id, boxOf.newTopic);
    await moveMark(tx, of, { personId: person.id, topic: begun.number, readTo: posted.number, readAt: now });
    return { result: { topic: begun.number, number: posted.number }, event: { kind: "topic begun", subjectId: posted.id, detail: { number: posted.number, topic: begun.number } } };
  },
});
