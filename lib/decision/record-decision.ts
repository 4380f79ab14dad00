import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { decision } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal, NotFound } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { say } from "@/lib/saying/steps";
import { RecordDecisionInput } from "./input";
import { meetingNumbered, mustBeSeats, mustHaveCome, nextDecision, type OfWork } from "./steps";

/**
 * Anyone with a seat records a decision, by the day it speaks of. The seats they name as there are what the recorder says; each
 * seat says for itself that it was there. Whoever records it and names their own seat has said so.
 */
export const recordDecision = change({
  may: "keep the record",
  input: RecordDecisionInput,
  async does(here, { meeting, seats, size, follows, ...given }) {
    const { tx, partnership, work, seat, membershipId, now } = here;
    if (!seat || !membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    mustHaveCome("madeOn", given.madeOn, now);
    await mustBeSeats(tx, of, seats);
    const meetingId = await meetingNumbered(tx, of, meeting);
    const followsId = await earlier(here, of, follows, given.madeOn);
    const recorded = {
      ...of, id: newId(), number: await nextDecision(tx, of), ...given, isReal: size === "real", meetingId, followsId,
      sameOutcome: followsId !== null && given.sameOutcome, namedSeats: seats, recordedBy: membershipId, recordedAt: now,
    };
    await tx.insert(decision).values(recorded);
    const happened: Happening = { kind: "decision recorded", subjectId: recorded.id, detail: { number: recorded.number, what: given.what, on: given.madeOn } };
    if (!seats.includes(seat.id)) return { result: { number: recorded.number }, event: happened };
    const there = await say(here, { kind: "was there", subjectId: recorded.id });
    return { result: { number: recorded.number }, event: [happened, { kind: "presence said", subjectId: there, detail: { thing: `decision ${recorded.number}` } }] };
  },
});

/** The decision that came before a formal one. Throws FieldRefusal. */
async function earlier({ tx }: { tx: Parameters<typeof nextDecision>[0] }, of: OfWork, number: number | null, madeOn: string): Promise<string | null> {
  if (number === null) return null;
  const [found] = await tx.select({ id: decision.id, madeOn: decision.madeOn }).from(decision).where(and(eq(decision.partnershipId, of.partnershipId), eq(decision.workId, of.workId), eq(decision.number, number)));
  if (!found) throw new FieldRefusal("follows", "Choose a decision from the list.");
  if (found.madeOn > madeOn) throw new FieldRefusal("follows", "That decision was made after this one. Choose an earlier one.");
  return found.id;
}
