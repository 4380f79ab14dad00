import { eq } from "drizzle-orm";
import { leadAsk } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { DeclineToLeadInput } from "./input";
import { askToAnswer } from "./steps";
import { sideWords } from "./words";

/** No, because. Whoever asked reads why, and so does everyone who sees the work. */
export const declineToLead = change({
  may: "answer the ask to lead",
  input: DeclineToLeadInput,
  async does(here, { ask, because }) {
    const { tx, partnership, person, now } = here;
    const asked = await askToAnswer(here, ask);
    await tx.update(leadAsk).set({ declinedAt: now, answeredBy: person.id, answerWords: because }).where(and(eq(leadAsk.partnershipId, partnership.id), eq(leadAsk.id, asked.id)));
    return { result: null, event: { kind: "leading declined", subjectId: asked.id, detail: { side: asked.side, asked: sideWords[asked.side], because } } };
  },
});
