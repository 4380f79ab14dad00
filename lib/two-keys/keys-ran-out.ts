import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { twoKeys, work } from "@/db/schema";
import { and } from "@/db/where";
import { operate } from "@/lib/access/operate";
import type { Happening } from "@/lib/event/kinds";
import { openFamilyPoints } from "@/lib/point/read";
import { lastMove, moveInto } from "@/lib/work/stage-steps";
import { keysState } from "./rules";
import { theseKeys } from "./steps";

/**
 * The days for the second key are over. A closing is then done without it, as “closed, not confirmed by families”, never as
 * agreed; anything else is simply not done. A point that a family raised meanwhile keeps the work open (rule 7).
 */
export const keysRanOut = operate({
  input: z.object({ keys: z.uuid() }),
  async does({ tx, now, partnershipId }, { keys: id }) {
    const [found] = await tx.select({ workId: twoKeys.workId }).from(twoKeys).where(theseKeys({ partnershipId, id }));
    if (!found) return { result: null, event: null };
    const { workId } = found;
    const [here] = await tx.select().from(work).where(and(eq(work.partnershipId, partnershipId), eq(work.id, workId))).for("update");
    const [keys] = await tx.select().from(twoKeys).where(theseKeys({ partnershipId, id })).for("update");
    if (!here || !keys || keys.ranOutAt || keysState(keys, now) !== "not confirmed") return { result: null, event: null };
    await tx.update(twoKeys).set({ ranOutAt: now }).where(theseKeys(keys));
    const from = (await lastMove(tx, { partnershipId, workId }))?.stage ?? "idea";
    const staysOpen = keys.deed !== "close" || from === "closed" || here.stoppedAt !== null || (await openFamilyPoints(tx, { partnershipId, workId })).length > 0;
    const unconfirmed: Happening = { kind: "keys ran out", subjectId: id, detail: { deed: keys.deed } };
    if (staysOpen) return { result: null, event: unconfirmed, workId };
    const { id: moveId } = await moveInto(tx, { partnershipId, workId }, { stage: "closed", movedBy: null, now });
    const closed: Happening = { kind: "work closed", subjectId: moveId, detail: { from, because: keys.because, confirmed: "" } };
    return { result: null, event: [unconfirmed, closed], workId };
  },
});
