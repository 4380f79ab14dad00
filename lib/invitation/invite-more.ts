import { change } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { isFamily } from "@/lib/seat/sectors";
import { fillAgain, seatHere } from "@/lib/seat/steps";
import { GuestInput } from "./input";
import { howAsked } from "./rules";
import { askFor } from "./steps";

/** One more person is asked, once the work is open: the letter goes at once. A seat that was left empty is empty no longer. */
export const inviteMore = change({
  may: "invite people",
  input: GuestInput,
  async does({ tx, now, partnership, work, person }, { name, email, seat: seatId, organisation, how }) {
    if (!work.openedAt) throw new Refusal("First finish setting up the work. You can ask more people there.");
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const sits = await seatHere(at, seatId);
    if (isFamily(sits.sector) && how === "") throw new FieldRefusal("how", `Choose how ${name} was chosen.`);
    const invited = await askFor(at, sits, { name, email, organisation, ...howAsked(how, isFamily(sits.sector)), addedBy: person.id }, now);
    const [filled] = await fillAgain(at, sits);
    return { result: { name }, event: filled ? [filled, invited] : invited };
  },
});
