import { eq } from "drizzle-orm";
import { suggestion } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { ofSeat, seatHere } from "@/lib/seat/steps";
import { WhichSuggestion } from "./input";
import { openSuggestion } from "./steps";

/** The lead will not ask them. Nobody is written to: the one who was suggested never knew. */
export const setSuggestionAside = change({
  may: "invite people",
  input: WhichSuggestion,
  async does({ tx, now, partnership, work }, { suggestion: id }) {
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const suggested = await openSuggestion(at, id);
    const sits = await seatHere(at, suggested.seatId);
    await tx.update(suggestion).set({ setAsideAt: now, email: "" }).where(and(eq(suggestion.partnershipId, at.partnershipId), eq(suggestion.id, id)));
    return { result: null, event: { kind: "suggestion set aside", subjectId: id, detail: ofSeat(sits) } };
  },
});
