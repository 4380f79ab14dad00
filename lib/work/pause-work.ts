import { eq } from "drizzle-orm";
import { work as works } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { RestInput } from "./input";

/** The work rests for now, because. Its stage stays as it is, and people may still talk. */
export const pauseWork = change({
  may: "pause or stop the work",
  input: RestInput,
  async does({ tx, partnership, work, now }, { because }) {
    if (work.pausedAt) throw new Refusal("This work is paused already.");
    await tx.update(works).set({ pausedAt: now, restsBecause: because }).where(and(eq(works.partnershipId, partnership.id), eq(works.id, work.id)));
    return { result: null, event: { kind: "work paused", subjectId: work.id, detail: { because } } };
  },
});
