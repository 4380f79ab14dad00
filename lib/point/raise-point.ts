import { newId } from "@/db/id";
import { point } from "@/db/schema";
import { change } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { mustHaveCome } from "@/lib/decision/steps";
import { RaisePointInput } from "./input";
import { nextPoint } from "./steps";

/** Anyone with a seat raises a point, in their own words. The lead hears, and somebody answers. */
export const raisePoint = change({
  may: "keep the record",
  input: RaisePointInput,
  async does({ tx, partnership, work, seat, membershipId, now }, given) {
    if (!seat || !membershipId) throw new NotFound();
    mustHaveCome("raisedOn", given.raisedOn, now);
    const of = { partnershipId: partnership.id, workId: work.id };
    const raised = { ...of, id: newId(), number: await nextPoint(tx, of), ...given, seatId: seat.id, raisedBy: membershipId, recordedBy: membershipId, recordedAt: now };
    await tx.insert(point).values(raised);
    return { result: { number: raised.number }, event: { kind: "point raised", subjectId: raised.id, detail: { number: raised.number, words: given.words, sector: seat.sector, label: seat.label } } };
  },
});
