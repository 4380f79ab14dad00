import { eq, sql } from "drizzle-orm";
import { newId } from "@/db/id";
import { stageMove, work as works } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { MoveStageInput } from "./input";
import { stagesAhead } from "./rules";
import { stageWords } from "./words";

const movedLast = sql<string | null>`(select max(m.moved_at) from stage_move m where m.partnership_id = work.partnership_id and m.work_id = work.id)`;

/** Two servers' clocks may differ: a move never stands before the one it follows, or the work would seem to go back. */
const laterOf = (now: Date, last: string | null) => (last === null ? now : new Date(Math.max(now.getTime(), new Date(last).getTime() + 1)));

/** The lead says the work has moved on. A stage may be skipped; none is gone back to, and closing is a deed of its own. */
export const moveStage = change({
  may: "move the stage",
  input: MoveStageInput,
  async does({ tx, partnership, work, person, stage, now }, { to }) {
    const [here] = await tx.select({ movedLast }).from(works).where(and(eq(works.partnershipId, partnership.id), eq(works.id, work.id)));
    if (to === "closed") throw new FieldRefusal("to", "A piece of work is closed with the families, not moved here.");
    if (!stagesAhead(stage).includes(to)) throw new FieldRefusal("to", `This work is in ${stageWords[stage]} already. Stages only go forward.`);
    const moved = { partnershipId: partnership.id, id: newId(), workId: work.id, stage: to, movedBy: person.id, movedAt: laterOf(now, here!.movedLast) };
    await tx.insert(stageMove).values(moved);
    return { result: { to }, event: { kind: "stage moved", subjectId: moved.id, detail: { from: stage, to } } };
  },
});
