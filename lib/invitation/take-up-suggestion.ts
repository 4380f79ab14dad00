import { eq } from "drizzle-orm";
import { suggestion } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { isFamily } from "@/lib/seat/sectors";
import { fillAgain, opensNow, seatHere } from "@/lib/seat/steps";
import { TakeUpInput } from "./input";
import { howAsked } from "./rules";
import { askFor, openSuggestion } from "./steps";

/** The lead asks the one who was suggested: a letter goes at once. */
export const takeUpSuggestion = change({
  may: "invite people",
  input: TakeUpInput,
  async does({ tx, now, partnership, work, person }, { suggestion: id, email, how, paidByLead }) {
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const suggested = await openSuggestion(at, id);
    const sits = await seatHere(at, suggested.seatId);
    if (isFamily(sits.sector) && how === "") throw new FieldRefusal("how", `Choose how ${suggested.name} was chosen.`);
    const invited = await askFor(at, sits, { name: suggested.name, email, organisation: "", ...howAsked(how, isFamily(sits.sector)), paidByLead: isFamily(sits.sector) && paidByLead, addedBy: person.id }, now);
    await tx.update(suggestion).set({ takenUpAt: now }).where(and(eq(suggestion.partnershipId, at.partnershipId), eq(suggestion.id, id)));
    const [filled] = await fillAgain(at, sits);
    const opened = await opensNow(at, { openedAt: work.openedAt, now });
    return { result: { name: suggested.name }, event: filled ? [filled, invited, ...opened] : [invited, ...opened] };
  },
});
