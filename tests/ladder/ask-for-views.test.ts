import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { letter, seatView, viewAsk } from "@/db/schema";
import { seeAsked } from "@/lib/access/asked";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { remindViewsIn } from "@/lib/jobs/remind-views";
import { askForViews } from "@/lib/ladder/ask-for-views";
import { giveAskedView } from "@/lib/ladder/give-asked-view";
import { giveView } from "@/lib/ladder/give-view";
import { askedShown } from "@/lib/ladder/read-asked";
import { seatsToAsk } from "@/lib/ladder/read-asks";
import { remindOfView } from "@/lib/ladder/remind-of-view";
import { deliver } from "@/lib/letter/deliver";
import { linkToken } from "@/lib/letter/token";
import { moveStage } from "@/lib/work/move-stage";
import { pauseWork } from "@/lib/work/pause-work";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn, seatsOf } from "../cast/work";

const VIEW = { rung: "consultation", words: "The size was fixed before we saw it." };
const inCast = <T>(cast: Cast, read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);
const asksIn = (cast: Cast) => inCast(cast, (tx) => tx.select().from(viewAsk).orderBy(viewAsk.askedAt, viewAsk.id));
const askedBy = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((one) => one.kind === kind).map((one) => one.personId);

/** Amara's letter, as she finds it. */
async function tokenOf(cast: Cast, who: Member): Promise<string> {
  const [found] = await inCast(cast, (tx) => tx.select({ id: letter.subjectId }).from(letter).where(eq(letter.personId, who.id)).orderBy(letter.queuedAt));
  const mine = (await lettersIn(cast)).findLast((one) => one.kind === "view asked" && one.personId === who.id);
  return linkToken(mine?.subjectId ?? found!.id!, 1);
}

async function sent(cast: Cast, kind: string, now: Date) {
  const said: { to: string; subject: string; text: string }[] = [];
  for (const one of (await lettersIn(cast)).filter((queued) => queued.kind === kind)) {
    await deliver({ partnershipId: cast.partnershipId, letterId: one.id, now, mailer: async (mail) => void said.push({ to: mail.to.address, subject: mail.subject, text: mail.text }) });
  }
  return said;
}

test("the lead asks each seat once in a stage; the letter goes to who speaks for it, and the story names nobody", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris, cast.bev] });
  await giveView(on(days(1), cast, cast.chris, slug), VIEW);
  const at = on(days(2), cast, cast.dana, slug);
  expect((await seeInside(at, { toAsk: seatsToAsk }))!.toAsk).toBe(1);
  await askForViews(at, {});
  const seats = await seatsOf(cast, slug);
  expect((await asksIn(cast)).map((ask) => [ask.seatId, ask.stage, ask.round]).sort()).toEqual([[seats.education, "idea", 0], [seats["parent-carers"], "idea", 0]].sort());
  expect(await askedBy(cast, "view asked")).toEqual([cast.amara.id]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "views asked", actorId: cast.dana.id, detail: { stage: "idea" } });
  await expect(askForViews(at, {})).rejects.toThrow("Each is asked once a stage.");
  expect((await seeInside(at, { toAsk: seatsToAsk }))!.toAsk).toBe(0);
});

test("where several were nominated for a seat, all of them hear; the link without a password is the first one's alone", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.bev] });
  await askForViews(on(days(2), cast, cast.dana, slug), {});
  expect(await askedBy(cast, "view asked")).toEqual([cast.amara.id]);
  expect(await askedBy(cast, "seat asked for its view")).toEqual([cast.bev.id]);
  const [letter] = await sent(cast, "seat asked for its view", days(2));
  expect(letter).toMatchObject({ to: cast.bev.email, subject: "How does your seat see it?" });
  expect(letter!.text).toContain(`/work/${slug}/ladder/view`);
  expect(letter!.text).not.toContain("/asked/");
});

test("what one of them has said meanwhile, the others are not asked for any more", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.bev] });
  await askForViews(on(days(2), cast, cast.dana, slug), {});
  await giveView(on(days(2), cast, cast.amara, slug), VIEW);
  expect(await sent(cast, "seat asked for its view", days(2))).toEqual([]);
});

test("a new stage asks every seat by itself", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  await moveStage(on(days(2), cast, cast.dana, slug), { to: "design" });
  expect((await askedBy(cast, "view asked")).sort()).toEqual([cast.amara.id, cast.chris.id].sort());
  expect((await asksIn(cast)).every((ask) => ask.stage === "design")).toBe(true);
});

test("Amara answers from the letter without signing in: a GET changes nothing, the view is hers, and it is asked once", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  await giveView(on(days(1), cast, cast.chris, slug), { rung: "co-design", words: "Chris’s own words, not for other seats yet." });
  await askForViews(on(days(2), cast, cast.dana, slug), {});
  const [mail] = await sent(cast, "view asked", days(2));
  const token = await tokenOf(cast, cast.amara);
  expect(mail).toMatchObject({ to: cast.amara.email, subject: "How do you see it?" });
  expect(mail!.text).toContain(`/asked/${token}`);
  expect(mail!.text).not.toMatch(/Co-design|Chris/);

  const { seen, found } = await seeAsked({ token, now: days(3) }, (asked, reader) => askedShown(asked, reader, days(3)));
  expect(found).toMatchObject({ state: "to answer", inMySeat: 1 });
  expect(JSON.stringify(found)).not.toContain("Chris’s own words");
  expect(seen.seat?.sector).toBe("parent-carers");
  await giveAskedView({ token, now: days(3) }, { ...VIEW, first: "no" });
  expect(await inCast(cast, (tx) => tx.select().from(seatView).orderBy(seatView.number))).toMatchObject([{}, { rungKey: "consultation", beside: false, stage: "idea", answers: { first: "no" } }]);
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "view given", actorId: cast.amara.id });
  await expect(giveAskedView({ token, now: days(4) }, VIEW)).rejects.toThrow("Your seat has said how it sees the work in this stage.");
  expect((await seeAsked({ token, now: days(4) }, (asked, reader) => askedShown(asked, reader, days(4)))).found.state).toBe("answered");
});

test("a letter of a stage that is over, or older than 30 days, is refused in words; an unknown one is not there", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await askForViews(on(days(1), cast, cast.dana, slug), {});
  const token = await tokenOf(cast, cast.amara);
  await expect(giveAskedView({ token, now: days(32) }, VIEW)).rejects.toThrow("This link has stopped working.");
  await expect(giveAskedView({ token, now: days(2) }, { ...VIEW, words: "" })).rejects.toMatchObject({ issues: [{ path: ["words"] }] });
  await moveStage(on(days(3), cast, cast.dana, slug), { to: "design" });
  await expect(giveAskedView({ token, now: days(4) }, VIEW)).rejects.toThrow("This letter asked about a stage that is over.");
  await expect(giveAskedView({ token: "made-up", now: days(4) }, VIEW)).rejects.toThrow(NotFound);
  await expect(seeAsked({ token: linkToken("0197aaaa-0000-7000-8000-000000000000", 1), now: days(4) }, async () => null)).rejects.toThrow(NotFound);
});

test("answered twice at once from the letter, it is said once", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await askForViews(on(days(1), cast, cast.dana, slug), {});
  const token = await tokenOf(cast, cast.amara);
  const both = await Promise.allSettled([1, 2].map(() => giveAskedView({ token, now: days(2) }, VIEW)));
  expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("one reminder a week later, to those who have not answered; the story says nothing of it", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  await moveStage(on(days(2), cast, cast.dana, slug), { to: "design" });
  await giveView(on(days(3), cast, cast.chris, slug), VIEW);
  const before = await eventsOn(cast, slug);
  for (const day of [3, 8, 9, 9, 10, 20]) await remindViewsIn(cast.partnershipId, days(day));
  expect(await askedBy(cast, "view asked again")).toEqual([cast.amara.id]);
  expect(await eventsOn(cast, slug)).toEqual(before);
  const [reminded] = await sent(cast, "view asked again", days(9));
  expect(reminded?.text.replace(/\s+/g, " ")).toContain("This is the only reminder.");
});

test("nobody is reminded while the work is paused, nor of a stage that is over; a letter that waited too long is not sent", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await askForViews(on(days(1), cast, cast.dana, slug), {});
  await pauseWork(on(days(2), cast, cast.dana, slug), { because: "Summer." });
  await remindViewsIn(cast.partnershipId, days(9));
  expect(await askedBy(cast, "view asked again")).toEqual([]);
  await giveView(on(days(10), cast, cast.amara, slug), VIEW);
  expect(await sent(cast, "view asked", days(11))).toEqual([]);
  const [ask] = (await asksIn(cast)).filter((one) => one.answeredAt !== null);
  expect(await remindOfView({ partnershipId: cast.partnershipId, now: days(12) }, { ask: ask!.id })).toBe(false);
});
