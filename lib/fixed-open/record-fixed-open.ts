import { eq, max } from "drizzle-orm";
import { newId } from "@/db/id";
import { fixedOpen, fixedOpenLine } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { RecordFixedOpenInput } from "./input";

/** Writes down, on this day, what is fixed, what is open and what nobody knows yet. What was written before stays beside it. */
export const recordFixedOpen = change({
  may: "keep the record",
  input: RecordFixedOpenInput,
  async does({ tx, partnership, work, membershipId, now }, { lines }) {
    if (!membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    const [last] = await tx.select({ number: max(fixedOpen.number) }).from(fixedOpen).where(and(eq(fixedOpen.partnershipId, of.partnershipId), eq(fixedOpen.workId, of.workId)));
    const record = { ...of, id: newId(), number: (last?.number ?? 0) + 1, recordedBy: membershipId, recordedAt: now };
    await tx.insert(fixedOpen).values(record);
    await tx.insert(fixedOpenLine).values(lines.map((line, position) => ({ partnershipId: of.partnershipId, fixedOpenId: record.id, position, ...line })));
    const open = lines.filter(({ kind }) => kind === "open").length;
    return { result: { number: record.number }, event: { kind: "fixed and open recorded", subjectId: record.id, detail: { number: record.number, open } } };
  },
});
