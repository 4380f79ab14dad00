import { newId } from "@/db/id";
import { decision } from "@/db/schema";
import { change } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { SayMissingInput } from "./input";
import { mustHaveCome, nextDecision } from "./steps";

/** Any seat says that a decision is missing: a real one, made elsewhere without families, that nobody recorded. The lead hears. */
export const sayMissing = change({
  may: "keep the record",
  input: SayMissingInput,
  async does({ tx, partnership, work, membershipId, now }, { what, madeOn, place }) {
    if (!membershipId) throw new NotFound();
    mustHaveCome("madeOn", madeOn, now);
    const of = { partnershipId: partnership.id, workId: work.id };
    const missing = {
      ...of, id: newId(), number: await nextDecision(tx, of), what, madeOn, isMissing: true, madeWhere: "elsewhere" as const, place, isReal: true,
      recordedBy: membershipId, recordedAt: now,
    };
    await tx.insert(decision).values(missing);
    return { result: { number: missing.number }, event: { kind: "decision said to be missing", subjectId: missing.id, detail: { number: missing.number, what, on: madeOn } } };
  },
});
