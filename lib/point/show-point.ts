import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { saidOf, say } from "@/lib/saying/steps";
import { OnePointInput } from "./input";
import { mayLetShow } from "./rules";
import { howItStands, thePoint } from "./steps";

/** Two keys: the one who raised an answered point and the lead both let it stand on the partnership's “You said, we did”, without names. */
export const showPoint = change({
  may: "keep the record",
  input: OnePointInput,
  async does(here, { number }) {
    const of = { partnershipId: here.partnership.id, workId: here.work.id };
    const found = await thePoint(here.tx, of, number);
    const { state, raiserLeft, raiserId } = await howItStands(here.tx, found);
    const me = { membershipId: here.membershipId ?? "", seatId: here.seat?.id ?? "", leads: here.leadId === here.person.id };
    const asked = { raisedBy: found.raisedBy, raiserLeft, raisedByLead: raiserId !== null && raiserId === here.leadId, seat: { id: found.seatId, sector: "other" as const } };
    if (!mayLetShow(asked, me)) throw new Refusal("The one who raised this point and the lead let it be shown, both of them.");
    if (state === "waiting" || state === "not answered") throw new Refusal("This point waits for an answer. It can be shown when it has one.");
    const before = await saidOf(here.tx, of, found.id, ["may be shown"]);
    if (before.some((one) => one.membershipId === me.membershipId)) throw new Refusal("You have said already that it may be shown.");
    const said = await say(here, { kind: "may be shown", subjectId: found.id });
    return { result: { number }, event: { kind: "point may be shown", subjectId: said, detail: { number } } };
  },
});
