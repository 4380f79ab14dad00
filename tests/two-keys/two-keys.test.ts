import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { claim, membership, stageMove, twoKeys, workNow } from "@/db/schema";
import { NotFound } from "@/lib/access/refusal";
import { seeHere, seeInside, seeOutline } from "@/lib/access/see";
import { postComment } from "@/lib/comment/post";
import { keysRanOutIn } from "@/lib/jobs/keys-ran-out";
import { giveView } from "@/lib/ladder/give-view";
import { sayingsOf } from "@/lib/ladder/read";
import { deliver } from "@/lib/letter/deliver";
import { neededFor } from "@/lib/partnership/read";
import { answerPoint } from "@/lib/point/answer-point";
import { WAYS_TO_SAY } from "@/lib/point/ways";
import { addSchoolHoliday } from "@/lib/partnership/add-school-holiday";
import { setRuleDays } from "@/lib/partnership/set-rule-days";
import { raisePoint } from "@/lib/point/raise-point";
import { askToClose } from "@/lib/two-keys/ask-to-close";
import { askToSayTopRung } from "@/lib/two-keys/ask-to-say-top-rung";
import { askToStartAgain } from "@/lib/two-keys/ask-to-start-again";
import { declineSecondKey } from "@/lib/two-keys/decline-second-key";
import { keysOf } from "@/lib/two-keys/read";
import { takeBackKey } from "@/lib/two-keys/take-back-key";
import { turnSecondKey } from "@/lib/two-keys/turn-second-key";
import { moveStage } from "@/lib/work/move-stage";
import { standsBeforeMe } from "@/lib/work/read";
import { stagesSoFar } from "@/lib/work/read-stages";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn } from "../cast/work";

const point = (words: string) => ({ words, came: WAYS_TO_SAY[0], raisedOn: "2026-01-12" });
const DONE = { because: "Families get the leaflet in the first letter." };
const inCast = <T>(cast: Cast, read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);
const keysIn = (cast: Cast) => inCast(cast, (tx) => tx.select().from(twoKeys).orderBy(twoKeys.askedAt));
const heard = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((one) => one.kind === kind).map((one) => one.personId).sort();
const seenBy = async (cast: Cast, who: Member, slug: string, day: number) => (await seeOutline(on(days(day), cast, who, slug), {}, {})).seen;
const lastKinds = async (cast: Cast, slug: string, most = 2) => (await eventsOn(cast, slug)).slice(-most).map((one) => one.kind);

async function aTable() {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.bev, cast.chris] });
  return { cast, slug, at: (who: Member, day: number) => on(days(day), cast, who, slug) };
}

test("Dana asks to close; both parents hear; Amara turns the second key and the work is closed, confirmed", async () => {
  const { cast, slug, at } = await aTable();
  const { id } = await askToClose(at(cast.dana, 1), DONE);
  expect(await heard(cast, "second key asked for")).toEqual([cast.amara.id, cast.bev.id].sort());
  expect((await seeInside(at(cast.amara, 1), { before: standsBeforeMe }))!.before.key).toMatchObject({ id, deed: "close" });
  expect((await seeInside(at(cast.chris, 1), { before: standsBeforeMe }))!.before.key).toBeNull();
  const atHome = async (who: Member) => (await seeHere(on(days(1), cast, who), "be here", { needed: neededFor })).needed.keys.map((key) => key.id);
  expect([await atHome(cast.amara), await atHome(cast.bev), await atHome(cast.chris), await atHome(cast.dana)]).toEqual([[id], [id], [], []]);
  expect((await seeInside(at(cast.amara, 1), { keys: keysOf }))!.keys).toMatchObject({ mine: "other", all: [{ by: "Dana Kerr", state: "waiting", mayTurn: true, isMine: false }] });
  expect((await seeInside(at(cast.dana, 1), { keys: keysOf }))!.keys).toMatchObject({ mine: "lead", all: [{ mayTurn: false, isMine: true }] });
  const texts: string[] = [];
  for (const one of (await lettersIn(cast)).filter((queued) => queued.kind === "second key asked for")) await deliver({ partnershipId: cast.partnershipId, letterId: one.id, now: days(1), mailer: async (mail) => void texts.push(`${mail.subject}: ${mail.text}`) });
  expect(texts).toHaveLength(2);
  expect(texts[0]).toMatch(new RegExp(`^Your yes or no is asked: [\\s\\S]*/stage/key/${id}`));
  await turnSecondKey(at(cast.amara, 3), { keys: id });
  expect(await lastKinds(cast, slug)).toEqual(["second key turned", "work closed"]);
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ actorId: cast.amara.id, detail: { from: "idea", because: DONE.because, confirmed: "yes" } });
  expect(await heard(cast, "second key turned")).toEqual([cast.dana.id]);
  const seen = await seenBy(cast, cast.mo, slug, 4);
  expect([seen.stage, seen.work.closingConfirmedAt]).toEqual(["closed", days(3)]);
  await expect(postComment(at(cast.amara, 4), { body: "Thank you." })).rejects.toThrow("This work is finished.");
  const [now] = await inCast(cast, (tx) => tx.select({ stage: workNow.stage, viewStage: workNow.viewStage }).from(workNow));
  expect(now).toEqual({ stage: "closed", viewStage: "idea" });
});

test("closing with a family's open point is refused in words, when it is asked and when the second key is turned", async () => {
  const { cast, at } = await aTable();
  await raisePoint(at(cast.amara, 1), point("The leaflet is too long."));
  await expect(askToClose(at(cast.dana, 2), DONE)).rejects.toThrow("Point 1 that a family raised has no answer that stands. Answer first. “We could not, because” is an answer too.");
  await answerPoint(at(cast.dana, 3), { number: "1", how: "did", words: "We cut it to two sides." });
  const { id } = await askToClose(at(cast.dana, 4), DONE);
  await raisePoint(at(cast.bev, 5), point("The pictures are old."));
  await expect(turnSecondKey(at(cast.amara, 6), { keys: id })).rejects.toThrow("Point 2 that a family raised");
  expect((await keysIn(cast))[0]).toMatchObject({ turnedAt: null });
});

test("no answer in 14 days: the work closes as not confirmed by families, never as agreed; once", async () => {
  const { cast, slug } = await aTable();
  await askToClose(on(days(1), cast, cast.dana, slug), DONE);
  await keysRanOutIn(cast.partnershipId, days(15));
  expect((await seenBy(cast, cast.mo, slug, 15)).stage).toBe("idea");
  await Promise.all([keysRanOutIn(cast.partnershipId, days(16)), keysRanOutIn(cast.partnershipId, days(16))]);
  expect(await lastKinds(cast, slug, 3)).toEqual(["second key asked for", "keys ran out", "work closed"]);
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ actorId: null, detail: { confirmed: "" } });
  const seen = await seenBy(cast, cast.mo, slug, 17);
  expect([seen.stage, seen.work.closingConfirmedAt]).toEqual(["closed", null]);
  expect(await heard(cast, "keys ran out")).toEqual([cast.dana.id]);
});

test("somebody who needs more to take part has twice as long", async () => {
  const { cast, slug } = await aTable();
  await inCast(cast, (tx) => tx.update(membership).set({ needs: ["large print"] }).where(eq(membership.personId, cast.bev.id)));
  await askToClose(on(days(1), cast, cast.dana, slug), DONE);
  expect((await keysIn(cast))[0]?.answerBy).toEqual(days(29));
});

test("the days are those the partnership has set, and its school holidays are not counted for families", async () => {
  const { cast, slug } = await aTable();
  const ada = { personId: cast.ada.id, partnershipId: cast.partnershipId, now: days(0) };
  await setRuleDays(ada, { rule: "second key", days: "10" });
  await addSchoolHoliday(ada, { name: "Half-term", firstDay: "2026-01-15", lastDay: "2026-01-18" });
  await askToClose(on(days(1), cast, cast.dana, slug), DONE);
  expect((await keysIn(cast))[0]?.answerBy).toEqual(days(15));
});

test("Amara says no, with a reason; nothing is closed, Dana hears, and may ask again", async () => {
  const { cast, slug, at } = await aTable();
  const { id } = await askToClose(at(cast.dana, 1), DONE);
  await declineSecondKey(at(cast.amara, 2), { keys: id, because: "Nobody has seen it printed." });
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "second key declined", detail: { deed: "close", because: "Nobody has seen it printed." } });
  expect(await heard(cast, "second key declined")).toEqual([cast.dana.id]);
  await expect(turnSecondKey(at(cast.bev, 3), { keys: id })).rejects.toThrow("This was answered already");
  await askToClose(at(cast.dana, 4), DONE);
  expect((await seenBy(cast, cast.mo, slug, 5)).stage).toBe("idea");
});

test("a parent may turn the first key; then the lead turns the second, and nobody else", async () => {
  const { cast, at } = await aTable();
  const { id } = await askToClose(at(cast.amara, 1), DONE);
  expect(await heard(cast, "second key asked for")).toEqual([cast.dana.id]);
  await expect(turnSecondKey(at(cast.bev, 2), { keys: id })).rejects.toThrow("The second key is somebody else’s");
  await expect(turnSecondKey(at(cast.amara, 2), { keys: id })).rejects.toThrow("You turned the first key.");
  await turnSecondKey(at(cast.dana, 3), { keys: id });
});

test("where Bev leads from the parent carers' seat, another sector turns the second key, not another parent carer", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.bev, joined: [cast.amara, cast.chris, cast.dana] });
  const at = (who: Member, day: number) => on(days(day), cast, who, slug);
  const { id } = await askToClose(at(cast.bev, 1), DONE);
  expect(await heard(cast, "second key asked for")).toEqual([cast.chris.id, cast.dana.id].sort());
  const atHome = async (who: Member) => (await seeHere(on(days(1), cast, who), "be here", { needed: neededFor })).needed.keys.length;
  const before = async (who: Member) => (await seeInside(at(who, 1), { before: standsBeforeMe }))!.before.key !== null;
  for (const [who, holds] of [[cast.chris, true], [cast.dana, true], [cast.amara, false], [cast.bev, false]] as const) expect([await atHome(who), await before(who)]).toEqual([holds ? 1 : 0, holds]);
  await expect(turnSecondKey(at(cast.amara, 2), { keys: id })).rejects.toThrow("The second key is somebody else’s");
  await turnSecondKey(at(cast.chris, 3), { keys: id });
  expect((await seenBy(cast, cast.mo, slug, 4)).stage).toBe("closed");
});

test("whoever asked may take it back, nobody else; then nothing waits", async () => {
  const { cast, slug, at } = await aTable();
  const { id } = await askToClose(at(cast.dana, 1), DONE);
  await expect(askToClose(at(cast.amara, 1), DONE)).rejects.toThrow("Somebody has asked for that already.");
  await expect(takeBackKey(at(cast.amara, 2), { keys: id })).rejects.toThrow("Only whoever asked can take it back.");
  await takeBackKey(at(cast.dana, 2), { keys: id });
  expect(await lastKinds(cast, slug, 1)).toEqual(["key taken back"]);
  await expect(turnSecondKey(at(cast.amara, 3), { keys: id })).rejects.toThrow("Whoever asked has taken it back.");
});

test("the top rung is said with two keys: the claim is the lead's, and shows both", async () => {
  const { cast, slug, at } = await aTable();
  const { id } = await askToSayTopRung(at(cast.dana, 1), { because: "We did it together from the first day." });
  expect(await inCast(cast, (tx) => tx.select().from(claim))).toEqual([]);
  await turnSecondKey(at(cast.amara, 2), { keys: id });
  expect(await inCast(cast, (tx) => tx.select().from(claim))).toMatchObject([{ rungKey: "co-production", claimedBy: cast.dana.id, twoKeysId: id, claimedAt: days(2) }]);
  const { sayings } = await seeOutline(at(cast.mo, 3), { sayings: sayingsOf }, {});
  expect(sayings.claim).toMatchObject({ rungName: "Co-production", by: "Dana Kerr", together: true });
  expect(await lastKinds(cast, slug)).toEqual(["second key turned", "rung claimed"]);
  await expect(askToSayTopRung(at(cast.dana, 4), { because: "Again." })).rejects.toThrow("It stands.");
});

test("the top rung without families in time asks for its reason too; only the lead asks for it", async () => {
  const { cast, at } = await aTable();
  await expect(askToSayTopRung(at(cast.amara, 1), { because: "Yes." })).rejects.toThrow("Only the lead can do this.");
  const alone = await aPieceOfWork(cast, { ledBy: cast.eli, title: "Nobody yet" });
  await expect(askToSayTopRung(on(days(1), cast, cast.eli, alone), { because: "Yes." })).rejects.toMatchObject({ field: "withoutFamiliesBecause" });
});

test("they start again together: back at Scoping in a new round, every seat asked anew, earlier views sealed", async () => {
  const { cast, slug, at } = await aTable();
  await moveStage(at(cast.dana, 1), { to: "scoping" });
  await giveView(at(cast.chris, 2), { rung: "informing", words: "It was finished when we came." });
  await moveStage(at(cast.dana, 3), { to: "delivery" });
  await expect(askToStartAgain(at(cast.chris, 4), { because: "Let us." })).rejects.toThrow("Two keys do this: the lead and somebody in a family seat.");
  const { id } = await askToStartAgain(at(cast.amara, 4), { because: "Nobody asked us what should be in it." });
  await turnSecondKey(at(cast.dana, 5), { keys: id });
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "started again", detail: { from: "delivery" } });
  const { seen, begun, sayings } = await seeOutline(at(cast.chris, 6), { begun: stagesSoFar, sayings: sayingsOf }, {});
  expect(seen.stage).toBe("scoping");
  expect(begun.map(({ stage, round }) => `${stage} ${round}`)).toEqual(["idea 0", "scoping 0", "delivery 0", "scoping 1"]);
  expect(sayings).toMatchObject({ sealed: true, views: [] });
  const [now] = await inCast(cast, (tx) => tx.select({ stage: workNow.stage, round: workNow.viewRound }).from(workNow));
  expect(now).toEqual({ stage: "scoping", round: 1 });
  await moveStage(at(cast.dana, 7), { to: "delivery" });
  expect(await inCast(cast, (tx) => tx.select().from(stageMove))).toHaveLength(4);
});

test("an idea has nothing to start again from; strangers are told it is not there; keys of another work are not these", async () => {
  const { cast, slug, at } = await aTable();
  await expect(askToStartAgain(at(cast.dana, 1), { because: "Again." })).rejects.toThrow("still an idea");
  for (const verb of [askToClose, askToStartAgain, askToSayTopRung]) await expect(verb(at(cast.josh, 1), { because: "x" })).rejects.toThrow(NotFound);
  const { id } = await askToClose(at(cast.dana, 1), DONE);
  for (const verb of [turnSecondKey, declineSecondKey, takeBackKey]) await expect(verb(at(cast.josh, 1), { keys: id })).rejects.toThrow(NotFound);
  const other = await aPieceOfWork(cast, { ledBy: cast.dana, title: "Another", joined: [cast.amara] });
  await expect(turnSecondKey(on(days(2), cast, cast.amara, other), { keys: id })).rejects.toThrow(NotFound);
  await expect(askToClose(on(days(2), cast, cast.mo, slug), DONE)).rejects.toThrow("Only people with a seat");
});

test("turned twice at once, it is done once; asked twice at once, one request waits", async () => {
  const { cast, slug, at } = await aTable();
  const asked = await Promise.allSettled([askToClose(at(cast.dana, 1), DONE), askToClose(at(cast.amara, 1), DONE)]);
  expect(asked.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  const [keys] = await keysIn(cast);
  const others = keys!.firstKey === "lead" ? [cast.amara, cast.bev] : [cast.dana, cast.dana];
  const turned = await Promise.allSettled(others.map((who) => turnSecondKey(at(who, 2), { keys: keys!.id })));
  expect(turned.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await eventsOn(cast, slug)).filter((one) => one.kind === "work closed")).toHaveLength(1);
});

test("with no family at the table there is nobody to wait for: the work closes, not confirmed by families", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.chris] });
  expect(await askToClose(on(days(1), cast, cast.dana, slug), DONE)).toEqual({ id: null });
  const seen = await seenBy(cast, cast.mo, slug, 2);
  expect([seen.stage, seen.work.closingConfirmedAt]).toEqual(["closed", null]);
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "work closed", actorId: cast.dana.id, detail: { confirmed: "" } });
});
