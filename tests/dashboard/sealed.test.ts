import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { seatView } from "@/db/schema";
import { seeHere, seeOutline, type Here } from "@/lib/access/see";
import { figuresOf } from "@/lib/dashboard/read";
import { worksOf } from "@/lib/dashboard/read-works";
import { filterFrom } from "@/lib/dashboard/rules";
import { giveView } from "@/lib/ladder/give-view";
import { sayingsOf } from "@/lib/ladder/read";
import { addPerson } from "@/lib/person/add";
import { worksListed, listFilterFrom } from "@/lib/work/list";
import { moveStage } from "@/lib/work/move-stage";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork } from "../cast/work";

const everyone = (cast: Cast) => [cast.amara, cast.bev, cast.chris, cast.dana, cast.eli, cast.fatima, cast.josh, cast.mo, cast.ada];
const listed = async (cast: Cast, who: Member, slug: string) =>
  (await seeHere(on(days(9), cast, who), "be here", { list: worksListed(listFilterFrom({})) })).list.works.find((work) => work.slug === slug)!;

test("what a list shows of the parent carers' view is what the work's own page shows, for the whole cast", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris, cast.josh] });
  await moveStage(on(days(2), cast, cast.dana, slug), { to: "design" });
  await giveView(on(days(3), cast, cast.amara, slug), { rung: "engagement", words: "We were heard." });
  await giveView(on(days(4), cast, cast.chris, slug), { rung: "co-design", words: "Together." });
  for (const who of everyone(cast)) {
    const { sayings } = await seeOutline(on(days(9), cast, who, slug), { sayings: sayingsOf }, {});
    const parents = sayings.views.find((view) => view.sector === "parent-carers");
    expect([who.name, (await listed(cast, who, slug)).parents?.name]).toEqual([who.name, parents?.rungName]);
  }
  // Josh and Dana have not said; Chris has, and Amara sees her own.
  expect([(await listed(cast, cast.josh, slug)).sealed, (await listed(cast, cast.dana, slug)).sealed, (await listed(cast, cast.chris, slug)).sealed, (await listed(cast, cast.amara, slug)).sealed]).toEqual([true, true, false, false]);
});

test("a manager with a seat that has not said: no mark, no count, no filter tells what parent carers said, nor whether they did", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  await addPerson({ partnershipId: cast.partnershipId, now: MONDAY }, { name: cast.chris.name, email: cast.chris.email, roles: ["manager"] });
  const seenBy = (who: Member, sent = {}) => {
    const filter = filterFrom(sent);
    return seeHere(on(days(9), cast, who), "see the dashboard", { figures: figuresOf(filter), page: worksOf(filter) });
  };
  const before = await seenBy(cast.chris);
  await giveView(on(days(3), cast, cast.amara, slug), { rung: "consultation", words: "Asked." });
  expect(await figuresAndRows(seenBy(cast.chris))).toEqual(await figuresAndRows(Promise.resolve(before)));
  for (const sent of [{ "parents-say": "4" }, { "parents-say": "for" }, { "parents-say": "nothing" }, { only: "differs" }]) expect((await seenBy(cast.chris, sent)).page.works).toEqual([]);
  expect((await seenBy(cast.chris)).page.works).toMatchObject([{ parentsRung: null, sealed: true }]);
  expect((await seenBy(cast.mo)).page.works).toMatchObject([{ parentsRung: 4, sealed: false }]);
  await giveView(on(days(5), cast, cast.chris, slug), { rung: "engagement", words: "Getting there." });
  expect((await seenBy(cast.chris)).page.works).toMatchObject([{ parentsRung: 4, sealed: false }]);
  await moveStage(on(days(6), cast, cast.dana, slug), { to: "scoping" });
  await giveView(on(days(7), cast, cast.amara, slug), { rung: "engagement", words: "Better." });
  expect((await seenBy(cast.chris)).page.works).toMatchObject([{ parentsRung: null, sealed: true }]);
  const views = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(seatView).where(eq(seatView.stage, "scoping")));
  expect(views).toHaveLength(1);
});

type Seen = Promise<{ seen: Here; figures: unknown; page: unknown }>;
const figuresAndRows = async (seen: Seen) => {
  const { figures, page } = await seen;
  return { figures, page };
};
