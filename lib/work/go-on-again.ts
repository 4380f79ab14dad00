import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { work as works } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";

/** A work that was paused or stopped goes on where it was. */
export const goOnAgain = change({
  may: "go on again",
  input: z.object({}),
  async does({ tx, partnership, work, stage }) {
    await tx.update(works).set({ pausedAt: null, stoppedAt: null, restsBecause: "" }).where(and(eq(works.partnershipId, partnership.id), eq(works.id, work.id)));
    return { result: null, event: { kind: "work going on", subjectId: work.id, detail: { was: work.stoppedAt ? "stopped" : "paused", stage } } };
  },
});
