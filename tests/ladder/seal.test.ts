import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { seatView, work } from "@/db/schema";
import { and } from "@/db/where";
import { seeHere, seeOutline } from "@/lib/access/see";
import type { PartnershipStanding } from "@/lib/access/standing";
import { latestFive, storyOf } from "@/lib/event/read";
import { factsOf } from "@/lib/fact/read";
import { join } from "@/lib/invitation/join";
import { claimRung } from "@/lib/ladder/claim-rung";
import { historyOf } from "@/lib/ladder/history";
import { sayingsOf } from "@/lib/ladder/read";
import { saidSoFar } from "@/lib/ladder/read-said";
import { deliver } from "@/lib/letter/deliver";
import { neededFor, newsOf } from "@/lib/partnership/read";
import { recordFor } from "@/lib/record/rules";
import { keysOf } from "@/lib/two-keys/read";
import { worksListed, listFilterFrom } from "@/lib/work/list";
import { standsBeforeMe } from "@/lib/work/read";
import { stagesSoFar } from "@/lib/work/read-stages";
import { giveView } from "@/lib/ladder/give-view";
import { viewsIMaySee, viewsOfThisStage } from "@/lib/ladder/seal";
import { maySeeView } from "@/lib/ladder/rules";
import { askToStartAgain } from "@/lib/two-keys/ask-to-start-again";
import { turnSecondKey } from "@/lib/two-keys/turn-second-key";
import { moveStage } from "@/lib/work/move-stage";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, lettersIn, tokenFor } from "../cast/work";

const SAID = { rung: "engagement", words: "Some of it changed." };

type Row = { id: string; workId: string; seatId: string; stage: string; round: number; beside: boolean };

/** What the rule says, worked out one view at a time from plain rows. */
async function byTheRule(cast: Cast, who: Member): Promise<string[]> {
  return inTransaction({ partnershipId: cast.partnershipId }, async (tx) => {
    const views: Row[] = await tx.select({ id: seatView.id, workId: seatView.workId, seatId: seatView.seatId, stage: seatView.stage, round: seatView.round, beside: seatView.beside }).from(seatView);
    const works = await tx.select({ id: work.id }).from(work);
    const seen: string[] = [];
    for (const { id: workId } of works) {
      const [sits] = (await tx.execute(sql`select seat_id from membership where work_id = ${workId} and person_id = ${who.id} and left_at is null`)) as unknown as { seat_id: string }[];
      const [moved] = (await tx.execute(sql`select stage, round from stage_move where work_id = ${workId} and stage <> 'closed' order by moved_at desc limit 1`)) as unknown as { stage: string; round: number }[];
      const { stage, round } = moved ?? { stage: "idea", round: 0 };
      const ofWork = views.filter((view) => view.workId === workId);
      const hasSaid = ofWork.some((view) => view.seatId === sits?.seat_id && view.stage === stage && view.round === round && !view.beside);
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

  // A fourth: said in Scoping, started again at Scoping, and a picked member beside the nominated one.
  const fourth = await aPieceOfWork(cast, { ledBy: cast.dana, title: "A fourth work", joined: [cast.amara, cast.chris, cast.bev] });
  await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.execute(sql`update membership set how = 'picked' where person_id = ${cast.bev.id} and work_id = (select id from work where slug = ${fourth})`));
  await moveStage(on(days(1), cast, cast.dana, fourth), { to: "scoping" });
  for (const who of [cast.amara, cast.chris]) await giveView(on(days(2), cast, who, fourth), SAID);
  const { id } = await askToStartAgain(on(days(3), cast, cast.dana, fourth), { because: "Together this time." });
  await turnSecondKey(on(days(4), cast, cast.amara, fourth), { keys: id });
  await giveView(on(days(5), cast, cast.chris, fourth), SAID);
  await giveView(on(days(6), cast, cast.bev, fourth), SAID);

  const everyone = [cast.amara, cast.bev, cast.chris, cast.dana, cast.eli, cast.fatima, cast.josh, cast.mo, cast.ada];
  const seen = await Promise.all(everyone.map(async (who) => [who.name, await bySql(cast, who)] as const));
  for (const [at, who] of everyone.entries()) expect(seen[at]).toEqual([who.name, await byTheRule(cast, who)]);
  const counted = Object.fromEntries(seen.map(([name, ids]) => [name.split(" ")[0], ids.length]));
  expect(counted).toEqual({ Amara: 7, Bev: 7, Chris: 11, Dana: 3, Eli: 11, Fatima: 11, Josh: 9, Mo: 11, Ada: 11 });
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

test("what Amara said stands nowhere that Chris reads before his seat has said: not its words, not its rung, not its line", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await join({ token: await tokenFor(cast, slug, cast.chris), now: MONDAY }, { name: cast.chris.name, hears: "everything" });
  await giveView(on(days(1), cast, cast.amara, slug), { rung: "educating", words: "Zzwords", first: "no", "first-line": "Zzline" });
  await claimRung(on(days(2), cast, cast.dana, slug), { rung: "co-design", because: "We did it together." });
  const reads = async () => {
    const at = on(days(3), cast, cast.chris, slug);
    const outline = await seeOutline(at, { sayings: sayingsOf, said: saidSoFar, facts: factsOf, begun: stagesSoFar }, { latest: latestFive, story: storyOf({}), before: standsBeforeMe, keys: keysOf });
    const { sayings, said, facts, begun, inside } = outline;
    const record = recordFor(outline.seen, sayings, facts);
    const here = await seeHere(at, "be here", { list: worksListed(listFilterFrom({})), news: newsOf, needed: neededFor });
    // Every ladder names its rungs; what is looked for is a mark on one.
    return JSON.stringify([sayings.claim, sayings.views, sayings.beside, said, historyOf(begun, said), record.words, record.reading.tests, record.steps, record.missing, inside, here.list, here.news, here.needed]);
  };
  const letters = async () => {
    const texts: string[] = [];
    for (const one of (await lettersIn(cast)).filter((queued) => queued.personId === cast.chris.id)) {
      await deliver({ partnershipId: cast.partnershipId, letterId: one.id, now: days(3), mailer: async (mail) => void texts.push(`${mail.subject} ${mail.text} ${mail.html}`) });
    }
    return texts.join();
  };
  for (const seen of [await reads(), await letters()]) for (const hers of ["Zzwords", "Zzline", "ducating"]) expect(seen).not.toContain(hers);
  await giveView(on(days(4), cast, cast.chris, slug), SAID);
  for (const hers of ["Zzwords", "Zzline", "Educating"]) expect(await reads()).toContain(hers);
});
