import { own } from "@/lib/access/change";
import { MarkReadInput } from "./input";
import { moveMark, mustSit } from "./steps";

/** How far I have read in a thread is nobody else's business. */
export const markRead = own({
  input: MarkReadInput,
  async does({ tx, partnership, person, now }, { workId, topic, readTo }) {
    const of = { partnershipId: partnership.id, workId };
    await mustSit(tx, of, person.id);
    await moveMark(tx, of, { personId: person.id, topic, readTo, readAt: now });
  },
});
