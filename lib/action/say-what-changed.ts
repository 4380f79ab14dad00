import { eq, max } from "drizzle-orm";
import { newId } from "@/db/id";
import { whatChanged } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { SayWhatChangedInput } from "./input";

/** What the work has changed for children and young people, in plain words, with how we know. Anyone with a seat says it, also when the work is over. */
export const sayWhatChanged = change({
  may: "say what changed",
  input: SayWhatChangedInput,
  async does({ tx, partnership, work, membershipId, now }, given) {
    if (!membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    const [last] = await tx.select({ number: max(whatChanged.number) }).from(whatChanged).where(and(eq(whatChanged.partnershipId, of.partnershipId), eq(whatChanged.workId, of.workId)));
    const said = { ...of, ...given, id: newId(), number: (last?.number ?? 0) + 1, membershipId, saidAt: now };
    await tx.insert(whatChanged).values(said);
    return { result: { number: said.number }, event: { kind: "what changed said", subjectId: said.id, detail: { number: said.number, ...given } } };
  },
});
