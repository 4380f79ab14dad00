import { change } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { LeaveInput } from "./input";
import { ofSeat, part } from "./steps";

/** I leave. Nobody asks why; what I said stays mine and stays where it is. The lead hands over first. */
export const leave = change({
  may: "leave",
  input: LeaveInput,
  async does({ tx, partnership, work, person, seat, membershipId, now }) {
    if (!seat || !membershipId) throw new NotFound();
    const lost = await part({ tx, partnershipId: partnership.id, workId: work.id }, { membershipId, by: person.id, because: "", now });
    return { result: null, event: [{ kind: "person left", subjectId: membershipId, detail: ofSeat(seat) }, ...lost] };
  },
});
