import { eq, max, sql } from "drizzle-orm";
import { newId } from "@/db/id";
import { membership, question, seat } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal, NotFound } from "@/lib/access/refusal";
import { PutQuestionInput } from "./input";

/** Puts a question to a seat, with days to answer. Its members hear by letter. Ten days or more is time enough to ask others. */
export const putQuestion = change({
  may: "keep the record",
  input: PutQuestionInput,
  async does({ tx, partnership, work, membershipId, now }, given) {
    if (!membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    const [asked] = await tx
      .select({ id: seat.id, sector: seat.sector, label: seat.label })
      .from(seat)
      .innerJoin(membership, and(eq(membership.partnershipId, of.partnershipId), eq(membership.seatId, seat.id), sql`${membership.leftAt} is null`))
      .where(and(eq(seat.partnershipId, of.partnershipId), eq(seat.workId, of.workId), eq(seat.id, given.seat)))
      .limit(1);
    if (!asked) throw new FieldRefusal("seat", "Nobody sits there yet. Choose a seat that has somebody in it.");
    const [last] = await tx.select({ number: max(question.number) }).from(question).where(and(eq(question.partnershipId, of.partnershipId), eq(question.workId, of.workId)));
    const put = { ...of, id: newId(), number: (last?.number ?? 0) + 1, seatId: asked.id, words: given.words, daysToAnswer: given.days, putBy: membershipId, putAt: now };
    await tx.insert(question).values(put);
    return { result: { number: put.number }, event: { kind: "question put", subjectId: put.id, detail: { number: put.number, words: given.words, days: given.days, sector: asked.sector, label: asked.label } } };
  },
});
