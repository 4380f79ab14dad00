import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { EndSeatInput } from "./input";
import { memberHere, ofSeat, part } from "./steps";

/** The lead ends somebody's seat. The reason goes to that person alone; all others read only that it ended. */
export const endSeat = change({
  may: "end somebody's seat",
  input: EndSeatInput,
  async does({ tx, partnership, work, person, now }, { member, because }) {
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const found = await memberHere(at, member);
    if (found.membership.personId === person.id) throw new Refusal("This is your own seat. To leave, offer the lead to somebody first.");
    const lost = await part(at, { membershipId: member, by: person.id, because, now });
    return { result: null, event: [{ kind: "person removed", subjectId: member, detail: ofSeat(found.seat) }, ...lost] };
  },
});
