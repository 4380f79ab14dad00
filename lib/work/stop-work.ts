import { eq } from "drizzle-orm";
import { work as works } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { RestInput } from "./input";

/** The work is given up for now, because. It is not closed: nobody has said that it is done, and it can go on again. */
export const stopWork = change({
  may: "pause or stop the work",
  input: RestInput,
  async does({ tx, partnership, work, now }, { because }) {
    await tx.update(works).set({ stoppedAt: now, pausedAt: null, restsBecause: because }).where(and(eq(works.partnershipId, partnership.id), eq(works.id, work.id)));
    return { result: null, event: { kind: "work stopped", subjectId: work.id, detail: { because } } };
  },
});
