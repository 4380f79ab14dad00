import { eq } from "drizzle-orm";
import { leadAsk } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { PutOffLeadInput } from "./input";
import { askToAnswer } from "./steps";
import { sideWords } from "./words";

/** Not now. That is an answer; they may be asked again another day. */
export const putOffLeading = change({
  may: "answer the ask to lead",
  input: PutOffLeadInput,
  async does(here, { ask, words }) {
    const { tx, partnership, person, now } = here;
    const asked = await askToAnswer(here, ask);
    await tx.update(leadAsk).set({ putOffAt: now, answeredBy: person.id, answerWords: words }).where(and(eq(leadAsk.partnershipId, partnership.id), eq(leadAsk.id, asked.id)));
    return { result: null, event: { kind: "leading put off", subjectId: asked.id, detail: { side: asked.side, asked: sideWords[asked.side], words } } };
  },
});
