import { newId } from "@/db/id";
import { proposal } from "@/db/schema";
import { change } from "@/lib/access/change";
import { FieldRefusal, NotFound } from "@/lib/access/refusal";
import { GENERAL } from "@/lib/comment/rules";
import { topicIdOf } from "@/lib/comment/steps";
import { dayWordsOf } from "@/lib/work/dates";
import { PutProposalInput } from "./input";
import { daysToChoose, nextProposal } from "./steps";

/** Anyone with a seat puts a proposal into a thread, with a last day to answer. Everybody who sits here is asked by letter. */
export const putProposal = change({
  may: "put a proposal",
  input: PutProposalInput,
  async does({ tx, partnership, work, membershipId, now }, { topic, size, closesOn, what, because, options }) {
    if (!membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    const topicId = await topicIdOf(tx, of, topic ?? GENERAL);
    const { least, most } = await daysToChoose(tx, of, now);
    if (closesOn < least) throw new FieldRefusal("closesOn", `Give people more time: until ${dayWordsOf(least)} at least. School holidays are not counted for families, and somebody with an access need has twice as long.`);
    if (closesOn > most) throw new FieldRefusal("closesOn", `That is a long time to wait. Choose a day until ${dayWordsOf(most)}.`);
    const put = { ...of, id: newId(), number: await nextProposal(tx, of), topicId, what, because, options, isReal: size === "real", putBy: membershipId, putAt: now, closesOn };
    await tx.insert(proposal).values(put);
    return { result: { number: put.number }, event: { kind: "proposal put", subjectId: put.id, detail: { number: put.number, what, until: closesOn } } };
  },
});
