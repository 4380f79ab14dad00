import { desc, eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { terms } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal, Stale } from "@/lib/access/refusal";
import { TermsInput } from "./input";

/** Terms of reference: what the group may decide and may not, for how long. Written anew, the old ones stay readable (rule 8). */
export const writeTerms = change({
  may: "write the terms",
  input: TermsInput,
  async does({ tx, partnership, work, person, now }, { version, ...said }) {
    if (said.reviewOn && said.until && said.reviewOn > said.until) throw new FieldRefusal("reviewOn", "Look back before the group ends, not after. Check both days.");
    const [last] = await tx.select().from(terms).where(and(eq(terms.partnershipId, partnership.id), eq(terms.workId, work.id))).orderBy(desc(terms.number)).limit(1);
    const number = last?.number ?? 0;
    if (version !== number) throw new Stale(number, { mayDecide: last?.mayDecide ?? "", mayNotDecide: last?.mayNotDecide ?? "", howWeWork: last?.howWeWork ?? "" });
    const written = { partnershipId: partnership.id, id: newId(), workId: work.id, number: number + 1, ...said, writtenBy: person.id, writtenAt: now };
    await tx.insert(terms).values(written);
    return { result: null, event: { kind: "terms written", subjectId: written.id, detail: { number: written.number } } };
  },
});
