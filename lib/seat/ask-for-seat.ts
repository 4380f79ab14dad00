import { newId } from "@/db/id";
import { seatRequest } from "@/db/schema";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { AskForSeatInput } from "./input";
import { ofSeat, seatHere } from "./steps";

/** Somebody who sees the outline asks for a seat. The lead hears, and answers; asking gives nothing yet. */
export const askForSeat = change({
  may: "ask for a seat",
  input: AskForSeatInput,
  async does({ tx, partnership, work, person, now }, { seat: seatId, words }) {
    const sits = await seatHere({ tx, partnershipId: partnership.id, workId: work.id }, seatId);
    const asked = { partnershipId: partnership.id, id: newId(), workId: work.id, seatId, personId: person.id, words, askedAt: now };
    const [added] = await tx.insert(seatRequest).values(asked).onConflictDoNothing().returning();
    if (!added) throw new Refusal("You have asked for a seat already. The lead has not answered yet.");
    return { result: null, event: { kind: "seat asked for", subjectId: added.id, detail: ofSeat(sits) } };
  },
});
