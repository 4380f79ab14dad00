import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { say } from "@/lib/saying/steps";
import { mustBeFamily } from "@/lib/seat/steps";
import { AgreeLimitInput } from "./input";
import { seatSaysOfLimit, theSettled } from "./steps";

/** The family seat that called a limit an answer agrees that it was a limit. */
export const agreeItWasALimit = change({
  may: "say what came before",
  input: AgreeLimitInput,
  async does(here, { settled }) {
    mustBeFamily(here.seat, "The family seat that called this an answer can agree that it was a limit.");
    const of = { partnershipId: here.partnership.id, workId: here.work.id };
    const found = await theSettled(here.tx, of, settled);
    if ((await seatSaysOfLimit(here.tx, of, found.id, here.seat!.id)) !== "calls it an answer") throw new Refusal("Your seat does not call this an answer, so there is nothing to take back.");
    const said = await say(here, { kind: "agrees it was a limit", subjectId: found.id });
    return { result: null, event: { kind: "agreed it was a limit", subjectId: said, detail: { what: found.what } } };
  },
});
