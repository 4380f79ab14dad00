import { eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { settledBefore, withheldTitle, work as workTable } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Stale } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { ChangeIdeaInput } from "./input";
import { saySettled, type Settled } from "./steps";
import { ideaFromWords } from "./words";

/** The idea put in better words, or what is settled put right, before anyone is asked. The story keeps what was said first. */
export const changeIdea = change({
  may: "set up the work",
  input: ChangeIdeaInput,
  async does({ tx, partnership, work, person, now }, { title, idea, ideaFrom, why, whyMore, settled, version }) {
    if (version !== work.version) throw new Stale(work.version, { title: work.title, idea: work.idea, ideaFrom: ideaFromWords[work.ideaFrom] });
    const mine = and(eq(workTable.partnershipId, partnership.id), eq(workTable.id, work.id));
    await tx.update(workTable).set({ ...(work.withheldUntil ? {} : { title }), idea, ideaFrom, why, whyMore, version: work.version + 1 }).where(mine);
    if (work.withheldUntil) await tx.update(withheldTitle).set({ title }).where(and(eq(withheldTitle.partnershipId, partnership.id), eq(withheldTitle.workId, work.id)));
    const { takenBack, added } = await compare(tx, work, settled);
    if (takenBack.length > 0) await tx.delete(settledBefore).where(and(ofWork(work), inArray(settledBefore.id, takenBack.map((one) => one.id))));
    const said = await saySettled(tx, { partnershipId: partnership.id, workId: work.id, saidBy: person.id, saidAt: now }, added);
    const gone: Happening[] = takenBack.map(({ id, what, kind }) => ({ kind: "settled before taken back", subjectId: id, detail: { what, kind } }));
    return { result: null, event: [{ kind: "idea changed", subjectId: work.id, detail: { title, idea } }, ...gone, ...said] };
  },
});

const ofWork = (work: { partnershipId: string; id: string }) => and(eq(settledBefore.partnershipId, work.partnershipId), eq(settledBefore.workId, work.id));
const inOneLine = ({ kind, what, setBy, since }: Settled) => JSON.stringify([kind, what, setBy, since]);

/** What stays as it was said keeps its day; the rest is taken back or said anew. */
async function compare(tx: Tx, work: { partnershipId: string; id: string }, settled: readonly Settled[]) {
  const before = await tx.select().from(settledBefore).where(ofWork(work));
  const wanted = new Set(settled.map(inOneLine));
  const known = new Set(before.map(inOneLine));
  return { takenBack: before.filter((one) => !wanted.has(inOneLine(one))), added: settled.filter((one) => !known.has(inOneLine(one))) };
}
