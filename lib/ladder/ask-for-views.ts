import { z } from "zod/mini";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { lastMove } from "@/lib/work/stage-steps";
import { askSeats } from "./ask-steps";

/** The lead asks the seats that have not been asked in this stage, and have not said, how they see the work. */
export const askForViews = change({
  may: "ask for views",
  input: z.object({}),
  async does({ tx, partnership, work, person, stage, now }) {
    const { round = 0 } = (await lastMove(tx, { partnershipId: partnership.id, workId: work.id })) ?? {};
    const asked = await askSeats(tx, { partnershipId: partnership.id, workId: work.id, stage, round, askedBy: person.id, now });
    if (asked === 0) throw new Refusal("Every seat with somebody in it has been asked in this stage, or has said already. Each is asked once a stage.");
    return { result: { asked }, event: { kind: "views asked", subjectId: work.id, detail: { stage } } };
  },
});
