import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import type { Tx } from "@/db/client";
import { leadHeld, proposal } from "@/db/schema";
import { and } from "@/db/where";
import { operate } from "@/lib/access/operate";
import { queueQuietly } from "@/lib/letter/queue";
import { counted, lastOfEach, proposalState } from "./rules";
import { answersTo, changeProposal, goesOn, sittersOf, type OfWork, type Proposal } from "./steps";

/**
 * One letter when the last day has passed, to whoever put it: how many stand where, and that the outcome is theirs to say. It
 * stands in no story: nothing has happened yet, and nobody is reminded in front of others.
 */
export const tellItsDayHasPassed = operate({
  input: z.object({ proposal: z.uuid() }),
  async does({ tx, now, partnershipId }, { proposal: id }) {
    const [found] = await tx.select().from(proposal).where(and(eq(proposal.partnershipId, partnershipId), eq(proposal.id, id))).for("update");
    if (!found || found.overToldAt || proposalState(found, now) !== "outcome to come") return { result: 0, event: null };
    const of = { partnershipId, workId: found.workId };
    if (!(await goesOn(tx, of))) return { result: 0, event: null };
    const { agree, unsure, object } = counted(lastOfEach(await answersTo(tx, found)));
    await changeProposal(tx, found, { overToldAt: now });
    const tell = await whoSaysTheOutcome(tx, of, found);
    await queueQuietly(tx, { ...of, now }, tell.map((personId) => ({
      kind: "outcome waits", personId, subjectId: id, detail: { number: String(found.number), agree: String(agree), unsure: String(unsure), object: String(object) },
    })));
    return { result: tell.length, event: null };
  },
});

/** Whoever put it; the lead, where they have left or cannot be written to. */
async function whoSaysTheOutcome(tx: Tx, of: OfWork, { putBy }: Proposal): Promise<string[]> {
  const sitter = (await sittersOf(tx, of)).find(({ id, told }) => id === putBy && told === null);
  if (sitter) return [sitter.personId];
  const rows = await tx.select({ personId: leadHeld.personId, until: leadHeld.until }).from(leadHeld).where(and(eq(leadHeld.partnershipId, of.partnershipId), eq(leadHeld.workId, of.workId)));
  return rows.filter(({ until }) => until === null).map(({ personId }) => personId);
}
