import { eq } from "drizzle-orm";
import { question } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { say } from "@/lib/saying/steps";
import { AnswerQuestionInput } from "./input";

/** A member of the seat that was asked answers. Later than the days that were given is an answer too. */
export const answerQuestion = change({
  may: "keep the record",
  input: AnswerQuestionInput,
  async does(here, { number, words }) {
    const { tx, partnership, work, seat } = here;
    const [found] = await tx.select().from(question).where(and(eq(question.partnershipId, partnership.id), eq(question.workId, work.id), eq(question.number, number)));
    if (!found || !seat) throw new NotFound();
    if (found.seatId !== seat.id) throw new Refusal("This was asked of another seat. You can write what you think in a comment.");
    const said = await say(here, { kind: "answers", subjectId: found.id, words });
    return { result: { number }, event: { kind: "question answered", subjectId: said, detail: { number, sector: seat.sector, label: seat.label } } };
  },
});
