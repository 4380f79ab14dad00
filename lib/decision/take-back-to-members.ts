import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { saidOf, say } from "@/lib/saying/steps";
import { mustBeFamily } from "@/lib/seat/steps";
import { BecauseInput } from "./input";
import { theDecision } from "./steps";

/** A decision may be provisional until a family seat has taken it back to its members and says what they said. */
export const takeBackToMembers = change({
  may: "keep the record",
  input: BecauseInput,
  async does(here, { number, words }) {
    mustBeFamily(here.seat, "Parent carers and young people take a decision back to their members.");
    const of = { partnershipId: here.partnership.id, workId: here.work.id };
    const found = await theDecision(here.tx, of, number);
    if (!found.isProvisional) throw new Refusal("This decision does not wait for members. You can confirm or challenge it.");
    const before = await saidOf(here.tx, of, found.id, ["took it back to members"]);
    if (before.some((one) => one.seatId === here.seat?.id)) throw new Refusal("Your seat has taken this back to its members already.");
    const said = await say(here, { kind: "took it back to members", subjectId: found.id, words });
    return { result: { number }, event: { kind: "decision taken back to members", subjectId: said, detail: { number, what: found.what } } };
  },
});
