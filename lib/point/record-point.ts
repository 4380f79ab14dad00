import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { membership, point, seat } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal, NotFound } from "@/lib/access/refusal";
import { mustHaveCome } from "@/lib/decision/steps";
import { RecordPointInput } from "./input";
import { nextPoint, type OfWork } from "./steps";

/**
 * Writes down what somebody else said: a member, who is asked whether the words are theirs, or somebody of a seat who is not
 * here (rule 11). Who wrote it down is named.
 */
export const recordPoint = change({
  may: "keep the record",
  input: RecordPointInput,
  async does({ tx, partnership, work, membershipId, now }, { whose, ...given }) {
    if (!membershipId) throw new NotFound();
    mustHaveCome("raisedOn", given.raisedOn, now);
    const of = { partnershipId: partnership.id, workId: work.id };
    const speaker = await speakerOf(tx, of, whose);
    if (speaker.raisedBy === membershipId) throw new FieldRefusal("whose", "These are your own words. Raise the point yourself.");
    const { sector, label } = speaker.seat;
    const recorded = { ...of, id: newId(), number: await nextPoint(tx, of), ...given, seatId: speaker.seat.id, raisedBy: speaker.raisedBy, recordedBy: membershipId, recordedAt: now };
    await tx.insert(point).values(recorded);
    return { result: { number: recorded.number }, event: { kind: "point recorded", subjectId: recorded.id, detail: { number: recorded.number, words: given.words, sector, label } } };
  },
});

async function speakerOf(tx: Tx, { partnershipId, workId }: OfWork, whose: string) {
  const [kind, id = ""] = whose.split(":");
  const seats = { seat: { id: seat.id, sector: seat.sector, label: seat.label } };
  if (kind === "seat") {
    const [found] = await tx.select(seats).from(seat).where(and(eq(seat.partnershipId, partnershipId), eq(seat.workId, workId), eq(seat.id, id)));
    if (found) return { ...found, raisedBy: null };
  } else {
    const [found] = await tx
      .select(seats)
      .from(membership)
      .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, membership.seatId)))
      .where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), eq(membership.id, id), sql`${membership.leftAt} is null`));
    if (found) return { ...found, raisedBy: id };
  }
  throw new FieldRefusal("whose", "Choose whose words they are.");
}
