import { eq } from "drizzle-orm";
import { saying } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { say, type Speaker } from "@/lib/saying/steps";
import { mustHaveFamilies } from "@/lib/told/steps";
import { londonDay } from "@/lib/work/dates";
import { OneDecisionInput } from "./input";
import { theDecision } from "./steps";

/** Tells the family seats of a decision, by a letter to each of their members. Once a day at most; they may confirm or challenge it. */
export const tellFamilies = change({
  may: "keep the record",
  input: OneDecisionInput,
  async does(here, { number }) {
    const of = { partnershipId: here.partnership.id, workId: here.work.id };
    const found = await theDecision(here.tx, of, number);
    await mustHaveFamilies(here.tx, of);
    if (await toldToday(here, found.id)) throw new Refusal("Families were told of this today already.");
    const said = await say(here, { kind: "told families", subjectId: found.id });
    return { result: { number }, event: { kind: "decision told", subjectId: said, detail: { number, what: found.what } } };
  },
});

async function toldToday({ tx, partnership, work, now }: Speaker, subjectId: string): Promise<boolean> {
  const told = await tx
    .select({ saidAt: saying.saidAt })
    .from(saying)
    .where(and(eq(saying.partnershipId, partnership.id), eq(saying.workId, work.id), eq(saying.subjectId, subjectId), eq(saying.kind, "told families")));
  return told.some(({ saidAt }) => londonDay(saidAt) === londonDay(now));
}
