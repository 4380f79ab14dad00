import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { work as works } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { keepReadingsOf } from "@/lib/record/keep";
import { londonDay } from "@/lib/work/dates";
import { ladderFrom } from "./reading/ladders";
import { listed } from "./reading/listed";
import { mayTakeUp } from "./reading/own-tests";
import { ladderNow } from "./tests-steps";
import { rungsOfVersion } from "./version-steps";

/** A work that has begun keeps its ladder until its lead takes up the one in force, with the tests agreed since. What was kept by the old one stays. */
export const takeUpTests = change({
  may: "take up the new tests",
  input: z.object({}),
  async does({ tx, now, partnership, work }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const next = await ladderNow(tx, partnership.id);
    const mine = await rungsOfVersion(tx, partnership.id, work.ladderVersionId);
    if (next.version.id === work.ladderVersionId) throw new Refusal("This work uses the ladder in force already.");
    if (!mayTakeUp(ladderFrom({ ...next.version, rungs: mine }), next.ladder)) throw new Refusal("The ladder in force has other rungs, or needs the same tests. This work keeps its own.");
    await tx.update(works).set({ ladderVersionId: next.version.id }).where(and(eq(works.partnershipId, of.partnershipId), eq(works.id, of.workId)));
    await keepReadingsOf(tx, { partnershipId: of.partnershipId, workIds: [of.workId], day: londonDay(now), now });
    const local = listed(next.ladder.rungs.filter(({ localRule }) => localRule).map(({ name }) => name));
    return { result: null, event: { kind: "own tests taken up", subjectId: next.version.id, detail: { name: next.version.name, version: next.version.version, local } } };
  },
});
