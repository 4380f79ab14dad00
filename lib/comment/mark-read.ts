import { own } from "@/lib/access/change";
import { MarkReadInput } from "./input";
import { moveMark } from "./steps";

/** How far I have read in a thread is nobody else's business. */
export const markRead = own({
  input: MarkReadInput,
  does: ({ tx, partnership, person, now }, { workId, topic, readTo }) => moveMark(tx, { partnershipId: partnership.id, workId }, { personId: person.id, topic, readTo, readAt: now }),
});
