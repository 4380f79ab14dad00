import { expect, test } from "vitest";
import { seeOutline } from "@/lib/access/see";
import { claimRung } from "@/lib/ladder/claim-rung";
import { giveView } from "@/lib/ladder/give-view";
import { sayingsOf } from "@/lib/ladder/read";
import { saidSoFar } from "@/lib/ladder/read-said";
import { deliver } from "@/lib/letter/deliver";
import { inTransaction } from "@/db/client";
import { membership } from "@/db/schema";
import { eq } from "drizzle-orm";
import { moveStage } from "@/lib/work/move-stage";
import { aCast, days, on, type Cast } from "../cast/cast";
import { aPieceOfWork, eventsOn, joins, lettersIn } from "../cast/work";

const says = (rung: string) => ({ rung, words: "So we see it." });
const told = async (cast: Cast) => (await lettersIn(cast)).filter((one) => one.kind === "views differ").map((one) => one.personId);

test("two rungs apart: those whose seat has said hear of it once in a stage, in words that name no rung; the others hear nothing", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris, cast.eli] });
  await giveView(on(days(1), cast, cast.amara, slug), says("consultation"));
  await giveView(on(days(2), cast, cast.chris, slug), says("engagement"));
  expect(await told(cast)).toEqual([]);
  const before = (await eventsOn(cast, slug)).length;
  await claimRung(on(days(3), cast, cast.dana, slug), { rung: "co-design", because: "They chose the words." });
  expect((await told(cast)).sort()).toEqual([cast.amara.id, cast.chris.id].sort());
  expect(await eventsOn(cast, slug)).toHaveLength(before + 1);
  await giveView(on(days(4), cast, cast.dana, slug), says("co-design"));
  expect(await told(cast)).toHaveLength(2);
  const letters = (await lettersIn(cast)).filter((one) => one.kind === "views differ");
  const texts: string[] = [];
  for (const one of letters) await deliver({ partnershipId: cast.partnershipId, letterId: one.id, now: days(4), mailer: async (mail) => void texts.push(`${mail.subject} ${mail.text}`) });
  for (const text of texts) expect(text).not.toMatch(/Consultation|Co-design|Engagement|Parent carers|Health|Dana/);
  expect(texts[0]).toContain("Nobody is right or wrong");
});

test("a new stage may tell it again", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await claimRung(on(days(1), cast, cast.dana, slug), { rung: "co-design", because: "They chose the words." });
  await giveView(on(days(2), cast, cast.amara, slug), says("consultation"));
  expect(await told(cast)).toEqual([]);
  await moveStage(on(days(3), cast, cast.dana, slug), { to: "design" });
  await giveView(on(days(4), cast, cast.amara, slug), says("informing"));
  await giveView(on(days(5), cast, cast.dana, slug), says("co-design"));
  expect(await told(cast)).toEqual([cast.amara.id]);
});

test("a member the lead picked stands beside the seat's nominated one: it opens no seal, marks no rung of the seat, and both can be read", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  await joins(cast, slug, cast.bev, days(1));
  await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.update(membership).set({ how: "picked" }).where(eq(membership.personId, cast.bev.id)));
  await giveView(on(days(2), cast, cast.chris, slug), says("engagement"));
  expect(await giveView(on(days(3), cast, cast.bev, slug), says("co-production"))).toMatchObject({ beside: true });
  const sees = async (who: typeof cast.bev) => (await seeOutline(on(days(9), cast, who, slug), { sayings: sayingsOf, said: saidSoFar }, {}));
  expect((await sees(cast.bev)).sayings).toMatchObject({ sealed: true, views: [], beside: [{ rungName: "Co-production", by: "Bev Holt" }] });
  expect((await sees(cast.chris)).sayings).toMatchObject({ views: [{ sector: "health" }], beside: [{ sector: "parent-carers", by: "Bev Holt" }] });
  await giveView(on(days(4), cast, cast.amara, slug), says("consultation"));
  expect((await sees(cast.bev)).sayings).toMatchObject({ sealed: false, views: [{ sector: "health" }, { sector: "parent-carers", rungName: "Consultation", by: "Amara Mensah" }], beside: [{ by: "Bev Holt" }] });
  expect((await sees(cast.mo)).sayings.beside).toMatchObject([{ rungName: "Co-production", by: null }]);
  expect((await eventsOn(cast, slug)).filter((one) => one.kind === "view given").map((one) => one.detail.beside ?? "")).toEqual(["", "yes", ""]);
});
