import { eq, max } from "drizzle-orm";
import { newId } from "@/db/id";
import { document } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { mustHaveCome } from "@/lib/decision/steps";
import { AddDocumentInput } from "./input";

/** Anyone with a seat adds a document, by the day it was written: what it is, and where it can be found. */
export const addDocument = change({
  may: "keep the record",
  input: AddDocumentInput,
  async does({ tx, partnership, work, membershipId, now }, given) {
    if (!membershipId) throw new NotFound();
    mustHaveCome("writtenOn", given.writtenOn, now);
    const of = { partnershipId: partnership.id, workId: work.id };
    const [last] = await tx.select({ number: max(document.number) }).from(document).where(and(eq(document.partnershipId, of.partnershipId), eq(document.workId, of.workId)));
    const added = { ...of, id: newId(), number: (last?.number ?? 0) + 1, ...given, recordedBy: membershipId, recordedAt: now };
    await tx.insert(document).values(added);
    return { result: { number: added.number }, event: { kind: "document added", subjectId: added.id, detail: { number: added.number, what: given.title, on: given.writtenOn } } };
  },
});
