import { eq } from "drizzle-orm";
import { seatRequest } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { NothingInput } from "./input";
import { isOpenRequest, ofSeat, seatHere } from "./steps";

/** I no longer ask. */
export const takeBackSeatRequest = change({
  may: "ask for a seat",
  input: NothingInput,
  async does({ tx, partnership, work, person, now }) {
    const mine = and(eq(seatRequest.partnershipId, partnership.id), eq(seatRequest.workId, work.id), eq(seatRequest.personId, person.id), isOpenRequest);
    const [gone] = await tx.update(seatRequest).set({ takenBackAt: now }).where(mine).returning();
    if (!gone) throw new Refusal("You have not asked for a seat here, or the lead has answered meanwhile.");
    const sits = await seatHere({ tx, partnershipId: partnership.id, workId: work.id }, gone.seatId);
    return { result: null, event: { kind: "seat request taken back", subjectId: gone.id, detail: ofSeat(sits) } };
  },
});
