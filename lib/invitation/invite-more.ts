import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { isFamily } from "@/lib/seat/sectors";
import { fillAgain, opensNow, seatHere } from "@/lib/seat/steps";
import { GuestInput } from "./input";
import { howAsked } from "./rules";
import { askFor } from "./steps";

/**
 * One more person is asked, and the letter goes at once. A seat that was left empty is empty no longer. Where people are asked one
 * by one, the work opens with the last needed seat.
 */
export const inviteMore = change({
  may: "invite people",
  input: GuestInput,
  async does({ tx, now, partnership, work, person }, { name, email, seat: seatId, organisation, how, paidByLead, oneOfSeveral }) {
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const sits = await seatHere(at, seatId);
    if (isFamily(sits.sector) && how === "") throw new FieldRefusal("how", `Choose how ${name} was chosen.`);
    const [filled] = await fillAgain(at, sits);
    const invited = await askFor(at, sits, { name, email, organisation, ...howAsked(how, isFamily(sits.sector)), paidByLead: isFamily(sits.sector) && paidByLead, oneOfSeveral, addedBy: person.id }, now);
    const opened = await opensNow(at, { openedAt: work.openedAt, now });
    return { result: { name }, event: filled ? [filled, invited, ...opened] : [invited, ...opened] };
  },
});
