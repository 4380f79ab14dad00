import { eq, inArray, sql } from "drizzle-orm";
import { membership, saying, seat } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { say, type Speaker } from "@/lib/saying/steps";
import { FAMILY_SECTORS } from "@/lib/seat/sectors";
import { londonDay } from "@/lib/work/dates";
import { OneDecisionInput } from "./input";
import { theDecision } from "./steps";

/** Tells the family seats of a decision, by a letter to each of their members. Once a day at most; they may confirm or challenge it. */
export const tellFamilies = change({
  may: "keep the record",
  input: OneDecisionInput,
  async does(here, { number }) {
    const found = await theDecision(here.tx, { partnershipId: here.partnership.id, workId: here.work.id }, number);
    if (!(await familiesSit(here))) throw new Refusal("No family seat has anybody in it yet, so there is nobody to tell. Ask the lead to invite someone.");
    if (await toldToday(here, found.id)) throw new Refusal("Families were told of this today already.");
    const said = await say(here, { kind: "told families", subjectId: found.id });
    return { result: { number }, event: { kind: "decision told", subjectId: said, detail: { number, what: found.what } } };
  },
});

async function familiesSit({ tx, partnership, work }: Speaker): Promise<boolean> {
  const sits = await tx
    .select({ id: membership.id })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, partnership.id), eq(seat.id, membership.seatId)))
    .where(and(eq(membership.partnershipId, partnership.id), eq(membership.workId, work.id), sql`${membership.leftAt} is null`, inArray(seat.sector, [...FAMILY_SECTORS])))
    .limit(1);
  return sits.length > 0;
}

async function toldToday({ tx, partnership, work, now }: Speaker, subjectId: string): Promise<boolean> {
  const told = await tx
    .select({ saidAt: saying.saidAt })
    .from(saying)
    .where(and(eq(saying.partnershipId, partnership.id), eq(saying.workId, work.id), eq(saying.subjectId, subjectId), eq(saying.kind, "told families")));
  return told.some(({ saidAt }) => londonDay(saidAt) === londonDay(now));
}
