import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { seatView, work } from "@/db/schema";
import { and } from "@/db/where";
import { seeHere } from "@/lib/access/see";
import type { PartnershipStanding } from "@/lib/access/standing";
import { giveView } from "@/lib/ladder/give-view";
import { viewsIMaySee, viewsOfThisStage } from "@/lib/ladder/seal";
import { maySeeView } from "@/lib/ladder/rules";
import { moveStage } from "@/lib/work/move-stage";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork } from "../cast/work";

const SAID = { rung: "engagement", words: "Some of it changed." };

type Row = { id: string; workId: string; seatId: string; stage: string };

/** What the rule says, worked out one view at a time from plain rows. */
async function byTheRule(cast: Cast, who: Member): Promise<string[]> {
  return inTransaction({ partnershipId: cast.partnershipId }, async (tx) => {
    const views: Row[] = await tx.select({ id: seatView.id, workId: seatView.workId, seatId: seatView.seatId, stage: seatView.stage }).from(seatView);
    const works = await tx.select({ id: work.id }).from(work);
    const seen: string[] = [];
    for (const { id: workId } of works) {
      const [sits] = (await tx.execute(sql`select seat_id from membership where work_id = ${workId} and person_id = ${who.id} and left_at is null`)) as unknown as { seat_id: string }[];
      const [moved] = (await tx.execute(sql`select stage from stage_move where work_id = ${workId} and stage <> 'closed' order by moved_at desc limit 1`)) as unknown as { stage: string }[];
      const stage = moved?.stage ?? "idea";
      const ofWork = views.filter((view) => view.workId === workId);
      const hasSaid = ofWork.some((view) => view.seatId === sits?.seat_id && view.stage === stage);
      seen.push(...ofWork.filter((view) => maySeeView({ seatId: sits?.seat_id ?? null, hasSaid }, view.seatId)).map((view) => view.id));
    }
    return seen.sort();
  });
}

const bySql = async (cast: Cast, who: Member): Promise<string[]> => {
  const { ids } = await seeHere({ personId: who.id, partnershipId: cast.partnershipId, now: days(9) }, "be here", {
    ids: async (seen, reader) => reader.select({ id: seatView.id }).from(seatView).where(and(sql`${seatView.partnershipId} = ${seen.partnership.id}`, viewsIMaySee(seen))),
  });
  return (ids as { id: string }[]).map((row) => row.id).sort();
};

test("the seal in lists is the seal of the rule, for the whole cast over works in every state", async () => {
  const cast = await aCast();
  const first = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris, cast.bev, cast.josh] });
  const second = await aPieceOfWork(cast, { ledBy: cast.eli, title: "A second work", joined: [cast.amara, cast.fatima] });
  const third = await aPieceOfWork(cast, { ledBy: cast.dana, title: "A third work", joined: [cast.bev, cast.chris] });
  await giveView(on(days(1), cast, cast.amara, first), SAID);
  await giveView(on(days(2), cast, cast.chris, first), SAID);
  await giveView(on(days(1), cast, cast.fatima, second), SAID);
  await giveView(on(days(1), cast, cast.eli, second), SAID);
  await giveView(on(days(1), cast, cast.bev, third), SAID);
  await giveView(on(days(1), cast, cast.dana, third), SAID);
  await moveStage(on(days(3), cast, cast.dana, third), { to: "design" });
  await giveView(on(days(4), cast, cast.chris, third), SAID);

  const everyone = [cast.amara, cast.bev, cast.chris, cast.dana, cast.eli, cast.fatima, cast.josh, cast.mo, cast.ada];
  const seen = await Promise.all(everyone.map(async (who) => [who.name, await bySql(cast, who)] as const));
  for (const [at, who] of everyone.entries()) expect(seen[at]).toEqual([who.name, await byTheRule(cast, who)]);
  const counted = Object.fromEntries(seen.map(([name, ids]) => [name.split(" ")[0], ids.length]));
  expect(counted).toEqual({ Amara: 5, Bev: 5, Chris: 7, Dana: 3, Eli: 7, Fatima: 7, Josh: 5, Mo: 7, Ada: 7 });
});

test("a list shows only views of the stage each work is in", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await giveView(on(MONDAY, cast, cast.amara, slug), SAID);
  const count = (seen: PartnershipStanding) =>
    inTransaction({ partnershipId: cast.partnershipId }, async (tx) => (await tx.select({ id: seatView.id }).from(seatView).where(and(sql`${seatView.partnershipId} = ${seen.partnership.id}`, viewsOfThisStage(seen)))).length);
  const { seen } = await seeHere({ personId: cast.mo.id, partnershipId: cast.partnershipId, now: days(1) }, "be here", {});
  expect(await count(seen)).toBe(1);
  await moveStage(on(days(1), cast, cast.dana, slug), { to: "scoping" });
  expect(await count(seen)).toBe(0);
});
