import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { readingKept, workNow } from "@/db/schema";
import { and } from "@/db/where";
import { keepReadings, lastMonthEnd } from "@/lib/jobs/keep-readings";
import { postComment } from "@/lib/comment/post";
import { moveStage } from "@/lib/work/move-stage";
import { aCast, days, MONDAY, on, type Cast } from "../cast/cast";
import { aPieceOfWork, joins, workId } from "../cast/work";

const keptOf = async (cast: Cast, slug: string) => {
  const id = await workId(cast, slug);
  return inTransaction({ partnershipId: cast.partnershipId }, (tx) =>
    tx.select().from(readingKept).where(and(eq(readingKept.partnershipId, cast.partnershipId), eq(readingKept.workId, id))).orderBy(readingKept.number));
};
const shown = async (cast: Cast, slug: string) => (await keptOf(cast, slug)).map(({ day, keptBecause, rungKey, stage }) => [day, keptBecause, rungKey, stage]);

test("a reading is kept when the rung changes and when the stage does, and not otherwise", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  expect(await shown(cast, slug)).toEqual([["2026-01-12", "first", null, "idea"]]);
  await joins(cast, slug, cast.bev, days(1));
  await joins(cast, slug, cast.chris, days(2));
  await postComment(on(days(3), cast, cast.dana, slug), { body: "Hello." });
  await moveStage(on(days(4), cast, cast.dana, slug), { to: "scoping" });
  expect(await shown(cast, slug)).toEqual([
    ["2026-01-12", "first", null, "idea"],
    ["2026-01-13", "rung", "informing", "idea"],
    ["2026-01-16", "stage", "informing", "scoping"],
  ]);
  const [row] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(workNow).where(eq(workNow.partnershipId, cast.partnershipId)));
  expect(row).toMatchObject({ recordRung: 3, recordBand: "for", sinceRung: null, decisionsMade: 0 });
});

test("it keeps by which ladder, which rules and which facts; and nobody can change it", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev] });
  const last = (await keptOf(cast, slug)).at(-1)!;
  expect(last).toMatchObject({ rungKey: "informing", ruleVersion: "1", sinceDay: null });
  expect(last.factsDigest).toMatch(/^[0-9a-f]{64}$/);
  expect(last.tests.find(({ key }) => key === "told")).toMatchObject({ result: "met", because: [expect.any(String)] });
  for (const deed of [sql`update reading_kept set rung_key = 'co-design' where partnership_id = ${cast.partnershipId}`, sql`delete from reading_kept where partnership_id = ${cast.partnershipId}`]) {
    await expect(inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.execute(deed))).rejects.toThrow();
  }
});

test("by night every work is read again: once for the month that ended, as it stood on its last day", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  await joins(cast, slug, cast.bev, new Date("2026-02-01T01:00:00Z"));
  expect(lastMonthEnd(new Date("2026-02-01T02:40:00Z"))).toBe("2026-01-31");
  for (const night of ["2026-02-01T02:40:00Z", "2026-02-01T02:41:00Z", "2026-02-02T02:40:00Z"]) await keepReadings(new Date(night));
  expect(await shown(cast, slug)).toEqual([
    ["2026-01-12", "first", null, "idea"],
    ["2026-02-01", "rung", "informing", "idea"],
    ["2026-01-31", "month end", null, "idea"],
  ]);
});

test("nights that were missed are made up for, month by month, and each month stands once", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  await joins(cast, slug, cast.bev, new Date("2026-02-10T10:00:00Z"));
  for (const night of ["2026-05-03T02:40:00Z", "2026-05-04T02:40:00Z"]) await keepReadings(new Date(night));
  const months = (await shown(cast, slug)).filter(([, because]) => because === "month end").sort();
  expect(months).toEqual([["2026-01-31", "month end", null, "idea"], ["2026-02-28", "month end", "informing", "idea"], ["2026-03-31", "month end", "informing", "idea"], ["2026-04-30", "month end", "informing", "idea"]]);
});

test("two nights at once keep one row", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev] });
  await Promise.all([1, 2].map(() => keepReadings(new Date("2026-02-01T02:40:00Z"))));
  expect((await shown(cast, slug)).filter(([, because]) => because === "month end")).toHaveLength(1);
});

test("MONDAY is in January", () => expect(lastMonthEnd(MONDAY)).toBe("2025-12-31"));
