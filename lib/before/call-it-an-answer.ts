import { change } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { say } from "@/lib/saying/steps";
import { mustBeFamily } from "@/lib/seat/steps";
import { londonDay } from "@/lib/work/dates";
import { CallAnswerInput } from "./input";
import { seatSaysOfLimit, theSettled } from "./steps";

/** A family seat says that what was named as a limit is an answer somebody had already chosen. It is one, until that seat agrees it was a limit. */
export const callItAnAnswer = change({
  may: "say what came before",
  input: CallAnswerInput,
  async does(here, { settled, words, since }) {
    mustBeFamily(here.seat, "Parent carers and young people can call a limit an answer. You can say in a comment how you see it.");
    const of = { partnershipId: here.partnership.id, workId: here.work.id };
    const found = await theSettled(here.tx, of, settled);
    if (found.kind === "answer") throw new Refusal("This is named as an answer already.");
    if (since && since > londonDay(here.now)) throw new FieldRefusal("since", "That day is still to come.");
    if ((await seatSaysOfLimit(here.tx, of, found.id, here.seat!.id)) === "calls it an answer") throw new Refusal("Your seat calls this an answer already.");
    const said = await say(here, { kind: "calls it an answer", subjectId: found.id, words, onDay: since ?? found.since });
    return { result: null, event: { kind: "called an answer", subjectId: said, detail: { what: found.what } } };
  },
});
