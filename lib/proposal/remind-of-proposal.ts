import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { proposal } from "@/db/schema";
import { and } from "@/db/where";
import { operate } from "@/lib/access/operate";
import { queueQuietly } from "@/lib/letter/queue";
import { daysAfter, londonDay } from "@/lib/work/dates";
import { proposalState, REMIND_DAYS_BEFORE } from "./rules";
import { answersTo, changeProposal, goesOn, sittersOf } from "./steps";

/** One reminder, two days before the last day, to whoever has not answered. It stands in no story: that would name them. */
export const remindOfProposal = operate({
  input: z.object({ proposal: z.uuid() }),
  async does({ tx, now, partnershipId }, { proposal: id }) {
    const [found] = await tx.select().from(proposal).where(and(eq(proposal.partnershipId, partnershipId), eq(proposal.id, id))).for("update");
    if (!found || found.remindedAt || proposalState(found, now) !== "open" || found.closesOn > londonDay(daysAfter(now, REMIND_DAYS_BEFORE))) return { result: 0, event: null };
    const of = { partnershipId, workId: found.workId };
    if (!(await goesOn(tx, of))) return { result: 0, event: null };
    const answered = new Set((await answersTo(tx, found)).map(({ membershipId }) => membershipId));
    const waiting = (await sittersOf(tx, of)).filter((one) => !answered.has(one.id) && one.told === null);
    await changeProposal(tx, found, { remindedAt: now });
    await queueQuietly(tx, { ...of, now }, waiting.map(({ personId }) => ({ kind: "proposal waits", personId, subjectId: id, detail: { number: String(found.number), until: found.closesOn } })));
    return { result: waiting.length, event: null };
  },
});
