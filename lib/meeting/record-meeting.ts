import { newId } from "@/db/id";
import { meeting } from "@/db/schema";
import { change } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { mustBeSeats, mustHaveCome } from "@/lib/decision/steps";
import { say } from "@/lib/saying/steps";
import { RecordMeetingInput } from "./input";
import { nextMeeting } from "./steps";

/**
 * A meeting, by the day it was held. The seats named are what its recorder says; each seat says for itself that it was there,
 * or agrees the notes. Whoever records it and names their own seat has said so.
 */
export const recordMeeting = change({
  may: "keep the record",
  input: RecordMeetingInput,
  async does(here, { seats, notes, ...given }) {
    const { tx, partnership, work, seat, membershipId, now } = here;
    if (!seat || !membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    mustHaveCome("heldOn", given.heldOn, now);
    await mustBeSeats(tx, of, seats);
    const held = { ...of, id: newId(), number: await nextMeeting(tx, of), ...given, namedSeats: seats, notes, notesAt: notes ? now : null, recordedBy: membershipId, recordedAt: now };
    await tx.insert(meeting).values(held);
    const happened: Happening = { kind: "meeting recorded", subjectId: held.id, detail: { number: held.number, what: given.what, on: given.heldOn } };
    if (!seats.includes(seat.id)) return { result: { number: held.number }, event: happened };
    const there = await say(here, { kind: "was there", subjectId: held.id });
    return { result: { number: held.number }, event: [happened, { kind: "presence said", subjectId: there, detail: { thing: `meeting ${held.number}` } }] };
  },
});
