import { desc, eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { workOutline } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Stale } from "@/lib/access/refusal";
import { OutlineInput } from "./input";

/** The one-page request: what is asked, what is open, who decides what. Written anew, what stood before stays (rule 8). */
export const writeOutline = change({
  may: "write the outline",
  input: OutlineInput,
  async does({ tx, partnership, work, person, now }, { version, ...said }) {
    const [last] = await tx.select().from(workOutline).where(and(eq(workOutline.partnershipId, partnership.id), eq(workOutline.workId, work.id))).orderBy(desc(workOutline.number)).limit(1);
    const number = last?.number ?? 0;
    if (version !== number) throw new Stale(number, { asked: last?.asked ?? "", open: last?.open ?? "", whoDecides: last?.whoDecides ?? "", howLong: last?.howLong ?? "", money: last?.money ?? "" });
    const written = { partnershipId: partnership.id, id: newId(), workId: work.id, number: number + 1, ...said, writtenBy: person.id, writtenAt: now };
    await tx.insert(workOutline).values(written);
    return { result: null, event: { kind: "outline written", subjectId: written.id, detail: { number: written.number } } };
  },
});
