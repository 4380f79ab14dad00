import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { DEMO_SLUG, MADE_UP, UNFINISHED } from "@/db/demo/make";
import { addressOf } from "@/db/demo/people";
import { demoStories } from "@/db/demo/stories";
import { inTransaction } from "@/db/client";
import { chain, claim, comment, event, ladderVersion, letter, outbox, partnership, person, readingKept, rung, seatView, work, workNow } from "@/db/schema";
import { seeHere } from "@/lib/access/see";
import { figuresOf } from "@/lib/dashboard/read";
import { keepNow } from "@/lib/dashboard/keep";
import { overdueOf } from "@/lib/dashboard/read-overdue";
import { differingWorks, worksOf } from "@/lib/dashboard/read-works";
import { filterFrom } from "@/lib/dashboard/rules";
import { verifyChain } from "@/lib/event/verify";
import { demoCommand } from "@/lib/operator/demo";
import { partnershipWith } from "@/lib/partnership/find";
import { neededFor, newsOf } from "@/lib/partnership/read";
import { myWorks } from "@/lib/work/list";
import { STAGES } from "@/lib/work/stages";

/** Ten seconds on a machine that does nothing else. */
const A_WHOLE_YEAR_MS = 180_000;

let partnershipId: string;
const started = new Date();
const within = <T>(read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId }, read);
const idOf = async (key: Parameters<typeof addressOf>[0]) => (await inTransaction({}, (tx) => tx.select({ id: person.id }).from(person).where(eq(person.email, addressOf(key)))))[0]!.id;

beforeAll(async () => {
  await demoCommand.run([]);
  partnershipId = (await partnershipWith(DEMO_SLUG))!.id;
}, A_WHOLE_YEAR_MS);

test("Wolds and Coast says that it is made up, with fourteen works that were played day by day over a year, all before now", async () => {
  expect(await partnershipWith(DEMO_SLUG)).toMatchObject({ name: "Wolds and Coast", isDemo: true, source: MADE_UP });
  const [works, events, comments] = await within((tx) => Promise.all([tx.select().from(work), tx.select().from(event), tx.select().from(comment)]));
  expect(works).toHaveLength(14);
  expect(works.every((one) => one.openedAt !== null && !one.recordedAfterwards)).toBe(true);
  expect(events.every((one) => one.happenedAt < started)).toBe(true);
  expect(Math.min(...events.map((one) => one.happenedAt.getTime()))).toBeGreaterThan(started.getTime() - 372 * 86_400_000);
  expect(Math.max(...events.map((one) => one.happenedAt.getTime()))).toBeGreaterThan(started.getTime() - 11 * 86_400_000);
  expect(comments.length).toBeGreaterThan(40);
});

test("its works stand in every stage, one closed by two keys, one paused, one stopped; every rung of the ladder is said or shown", async () => {
  const [stages, works, claims, views, kept, rungs] = await within((tx) => Promise.all([
    tx.select({ stage: workNow.stage }).from(workNow), tx.select().from(work), tx.select({ rung: claim.rungKey }).from(claim), tx.select({ rung: seatView.rungKey }).from(seatView),
    tx.select({ rung: readingKept.rungKey, since: readingKept.sinceRungKey }).from(readingKept), tx.select({ key: rung.key }).from(rung).innerJoin(ladderVersion, eq(ladderVersion.id, rung.ladderVersionId)).where(eq(ladderVersion.ladderKey, "tlap")),
  ]));
  expect(new Set(stages.map(({ stage }) => stage))).toEqual(new Set(STAGES));
  expect([works.filter((one) => one.pausedAt).length, works.filter((one) => one.stoppedAt).length]).toEqual([1, 1]);
  const said = new Set([...claims, ...views].map((one) => one.rung));
  expect(rungs.map(({ key }) => key).filter((key) => !said.has(key))).toEqual([]);
  const shown = new Set(kept.map((one) => one.rung));
  expect(["informing", "consultation", "engagement", "co-design", "co-production"].filter((key) => !shown.has(key))).toEqual([]);
  expect(kept.some((one) => one.since === "co-design" && one.rung === "engagement")).toBe(true);
});

test("the record shows of each work what its story says it will", async () => {
  const places = await within((tx) => tx.select({ key: rung.key, position: rung.position }).from(rung).innerJoin(ladderVersion, eq(ladderVersion.id, rung.ladderVersionId)).where(eq(ladderVersion.ladderKey, "tlap")));
  const keyAt = (position: number | null) => places.find((one) => one.position === position)?.key ?? null;
  const shown = await within((tx) => tx.select({ title: workNow.title, rung: workNow.recordRung, since: workNow.sinceRung }).from(workNow));
  const byTitle = new Map(shown.map(({ title, rung: at, since }) => [title, { rung: keyAt(at), since: keyAt(since) }]));
  for (const { title, expect: expected } of demoStories()) expect([title, byTitle.get(title)]).toEqual([title, expected]);
});

test("every history is whole", async () => {
  const chains = await within((tx) => tx.select().from(chain));
  expect(chains).toHaveLength(15);
  for (const one of chains) expect(await within((tx) => verifyChain(tx, partnershipId, one.id))).toMatchObject({ whole: true });
});

test("the post kept step with the clock and stayed on this machine", async () => {
  const letters = await within((tx) => tx.select().from(letter));
  expect(letters.filter((one) => one.sentAt === null)).toEqual([]);
  expect(letters.every((one) => one.sentAt!.getTime() - one.queuedAt.getTime() === 60_000)).toBe(true);
  const posted = await inTransaction({}, (tx) => tx.select().from(outbox));
  expect(posted).toHaveLength(letters.length);
  expect(posted.every((one) => one.to.endsWith("@woldsandcoast.example"))).toBe(true);
});

test("the dashboard has something true in each of its parts", async () => {
  const filter = filterFrom({});
  const at = { personId: await idOf("mo"), partnershipId, now: started };
  const { figures, page, differing, overdue } = await seeHere(at, "see the dashboard", { figures: figuresOf(filter), page: worksOf(filter), differing: differingWorks(filter), overdue: overdueOf(filter) });
  expect(figures).toMatchObject({ works: 14, leadWith: 8, noParents: 1, settledFirst: 3, differ: 2, overdue: 8 });
  expect(page.works).toHaveLength(14);
  expect(differing.map((one) => one.title)).toEqual(["School involvement policy", "Short breaks leaflet"]);
  expect(overdue.works.length).toBeGreaterThan(2);
  const stands = new Set(page.works.flatMap((one) => one.seats.map((seat) => seat.stands)));
  expect(stands).toEqual(new Set(["joined", "invited", "empty", "nobody"]));
});

test("each of those with a seat finds their works and news at home; Amara is asked to lead something", async () => {
  for (const key of ["amara", "bev", "chris", "dana", "eli", "fatima", "josh"] as const) {
    const { works, news } = await seeHere({ personId: await idOf(key), partnershipId, now: started }, "be here", { works: myWorks, news: newsOf });
    expect([key, works.length > 0, news.length > 0]).toEqual([key, true, true]);
  }
  const { needed } = await seeHere({ personId: await idOf("amara"), partnershipId, now: started }, "be here", { needed: neededFor });
  expect(needed.asked).toMatchObject([{ slug: "short-breaks-leaflet", what: "Read the next draft aloud, line by line" }]);
  const dana = await seeHere({ personId: await idOf("dana"), partnershipId, now: started }, "be here", { needed: neededFor });
  expect(dana.needed.late.map((one) => one.slug)).toEqual(expect.arrayContaining(["short-breaks-leaflet", "recruitment-panel-questions"]));
  expect(dana.needed.views.map((one) => one.slug)).toContain("short-breaks-leaflet");
});

test("what is kept of each work is what its facts say", async () => {
  const kept = () => within((tx) => tx.execute(sql`select * from work_now order by work_id`));
  const before = [...(await kept())];
  expect(before).toHaveLength(14);
  for (const { work_id: workId } of before) await within((tx) => keepNow(tx, { partnershipId, workId: String(workId) }, [{ kind: "work begun" }]));
  expect([...(await kept())]).toEqual(before);
});

test("the published areas are there too; a second time changes nothing", async () => {
  const all = () => inTransaction({}, (tx) => tx.select({ id: partnership.id, slug: partnership.slug }).from(partnership).orderBy(partnership.slug));
  const before = await all();
  expect(before.map((one) => one.slug)).toEqual(["east-riding-of-yorkshire", "stockport", "stockton-on-tees", "wolds-and-coast"]);
  await demoCommand.run([]);
  expect(await all()).toEqual(before);
  expect(await within((tx) => tx.select().from(work))).toHaveLength(14);
});

test("a demo that was broken off in the middle is taken away and made anew", async () => {
  await inTransaction({}, (tx) => tx.update(partnership).set({ source: UNFINISHED }).where(eq(partnership.id, partnershipId)));
  await demoCommand.run([]);
  const again = (await partnershipWith(DEMO_SLUG))!;
  expect(again).toMatchObject({ source: MADE_UP });
  expect(again.id).not.toBe(partnershipId);
  expect(await within((tx) => tx.select().from(event))).toEqual([]);
}, A_WHOLE_YEAR_MS);
