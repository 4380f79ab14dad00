import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { askSeats } from "@/lib/ladder/ask-steps";
import { MoveStageInput } from "./input";
import { stagesAhead } from "./rules";
import { moveInto } from "./stage-steps";
import { stageWords } from "./words";

/** The lead says the work has moved on, and each seat is asked how it sees it now. A stage may be skipped; none is gone back to, and closing is a deed of its own. */
export const moveStage = change({
  may: "move the stage",
  input: MoveStageInput,
  async does({ tx, partnership, work, person, stage, now }, { to }) {
    if (to === "closed") throw new FieldRefusal("to", "A piece of work is closed with the families, not moved here.");
    if (!stagesAhead(stage).includes(to)) throw new FieldRefusal("to", `This work is in ${stageWords[stage]} already. Stages only go forward.`);
    const of = { partnershipId: partnership.id, workId: work.id };
    const { id, round } = await moveInto(tx, of, { stage: to, movedBy: person.id, now });
    await askSeats(tx, { ...of, stage: to, round, askedBy: person.id, now });
    return { result: { to }, event: { kind: "stage moved", subjectId: id, detail: { from: stage, to } } };
  },
});
