import { eq, isNull } from "drizzle-orm";
import { z } from "zod/mini";
import { membership, viewAsk, work } from "@/db/schema";
import { and } from "@/db/where";
import { operate } from "@/lib/access/operate";
import { queueQuietly } from "@/lib/letter/queue";
import { lastMove } from "@/lib/work/stage-steps";
import { daysBetween } from "@/lib/work/dates";
import { askState, REMIND_AFTER_DAYS } from "./rules";

/** One reminder, a week after the letter, to whoever was asked. It stands in no story: that would name who has not answered. */
export const remindOfView = operate({
  input: z.object({ ask: z.uuid() }),
  async does({ tx, now, partnershipId }, { ask: id }) {
    const waiting = and(eq(viewAsk.partnershipId, partnershipId), eq(viewAsk.id, id), isNull(viewAsk.remindedAt));
    const [ask] = await tx.select().from(viewAsk).where(waiting).for("update");
    if (!ask || daysBetween(ask.askedAt, now) < REMIND_AFTER_DAYS) return { result: false, event: null };
    const of = { partnershipId, workId: ask.workId };
    const last = await lastMove(tx, of);
    const state = askState(ask, { stage: last?.stage ?? "idea", round: last?.round ?? 0, now });
    const [at] = await tx
      .select({ personId: membership.personId, leftAt: membership.leftAt, pausedAt: work.pausedAt, stoppedAt: work.stoppedAt })
      .from(membership)
      .innerJoin(work, and(eq(work.partnershipId, partnershipId), eq(work.id, ask.workId)))
      .where(and(eq(membership.partnershipId, partnershipId), eq(membership.id, ask.membershipId)));
    if (state !== "to answer" || !at || at.leftAt || at.pausedAt || at.stoppedAt || at.personId === ask.askedBy) return { result: false, event: null };
    await tx.update(viewAsk).set({ remindedAt: now }).where(waiting);
    await queueQuietly(tx, { ...of, now }, [{ kind: "view asked again", personId: at.personId, subjectId: ask.id, detail: {} }]);
    return { result: true, event: null };
  },
});
