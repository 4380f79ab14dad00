import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { postComment } from "@/lib/comment/post";
import { factsOf } from "@/lib/fact/read";
import { confirmWords } from "@/lib/point/confirm-words";
import { givePoint } from "@/lib/point/give-point";
import { pointFromComment } from "@/lib/point/point-from-comment";
import { raisePoint } from "@/lib/point/raise-point";
import { pointNumbered, pointsOf } from "@/lib/point/read";
import { recordPoint } from "@/lib/point/record-point";
import { seatedAs } from "../action/actions";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, joins, lettersIn, seatsOf } from "../cast/work";
import { aPoint, pointsIn, STEPS } from "./points";

const heard = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((letter) => letter.kind === kind).map(({ personId }) => personId);
const seen = async (cast: Cast, slug: string, who: Member, number: string, day = 3) => (await seeInside(on(days(day), cast, who, slug), { one: pointNumbered(number) }))!.one;
const ownWordsRead = async (cast: Cast, slug: string) => {
  const { facts } = (await seeInside(on(days(20), cast, cast.dana, slug), { facts: factsOf }))!;
  return facts.list.flatMap((fact) => (fact.kind === "point raised" ? [fact.ownWords] : []));
};

test("Amara raises a point in her own words: the lead hears, and it waits for an answer", async () => {
  const { cast, slug, number } = await aPoint();
  expect(await pointsIn(cast)).toMatchObject([{ number: 1, ...STEPS, ownerId: null }]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "point raised", actorId: cast.amara.id, detail: { number: 1, words: STEPS.words, sector: "parent-carers", label: "" } });
  expect(await heard(cast, "point raised")).toEqual([cast.dana.id]);
  expect(await seen(cast, slug, cast.chris, number)).toMatchObject({ state: "waiting", isOpen: true, isOwnWords: true, raiser: "Amara Mensah", seat: "Parent carers", mayDo: { answer: true, judge: false } });
  expect((await seen(cast, slug, cast.amara, number)).mayDo.answer).toBe(false);
  expect(await ownWordsRead(cast, slug)).toEqual([true]);
});

test("Dana writes down what Amara said by phone; Amara is asked whether the words are hers, and says so", async () => {
  const { cast, slug, at } = await aPoint();
  const whose = `member:${await seatedAs(cast, slug, cast.amara)}`;
  const { number } = await recordPoint(at(cast.dana), { ...STEPS, came: "phone", whose });
  const it = { number: String(number) };
  expect(await heard(cast, "point recorded")).toEqual([cast.amara.id]);
  expect(await seen(cast, slug, cast.dana, it.number)).toMatchObject({ isRecordedFor: true, isOwnWords: false, recorder: "Dana Kerr", raiser: "Amara Mensah" });
  expect(await ownWordsRead(cast, slug)).toEqual([true, false]);
  await expect(confirmWords(at(cast.dana), it)).rejects.toThrow("Only the person whose words these are can say so.");
  await confirmWords(at(cast.amara), it);
  await expect(confirmWords(at(cast.amara), it)).rejects.toThrow("These are your own words already.");
  expect((await seen(cast, slug, cast.dana, it.number)).isOwnWords).toBe(true);
  const { facts } = (await seeInside(at(cast.dana, 4), { facts: factsOf }))!;
  expect(facts.list.at(-1)).toMatchObject({ kind: "words confirmed", by: "the person" });
});

test("what somebody of a seat said at an event is written down for the seat; nobody confirms it", async () => {
  const { cast, slug, at } = await aPoint();
  const seats = await seatsOf(cast, slug);
  const { number } = await recordPoint(at(cast.chris), { ...STEPS, came: "elsewhere", whose: `seat:${seats["young-people"]}` });
  expect(await seen(cast, slug, cast.dana, String(number))).toMatchObject({ seat: "Young people", raiser: null, recorder: "Chris Boyle", isOwnWords: false });
  expect(await heard(cast, "point recorded")).toEqual([]);
  await joins(cast, slug, cast.josh, days(3));
  await expect(confirmWords(at(cast.josh, 4), { number: String(number) })).rejects.toThrow("Only the person whose words these are");
});

test("a comment becomes a point just as it was written, once; it is its writer’s own when she says so", async () => {
  const { cast, slug, at } = await aPoint();
  await postComment(at(cast.amara, 2), { body: "We never knew who had visited." });
  const { number } = await pointFromComment(at(cast.dana, 5), { comment: "1" });
  expect((await pointsIn(cast)).at(-1)).toMatchObject({ words: "We never knew who had visited.", came: "comment", raisedOn: "2026-01-14" });
  expect(await seen(cast, slug, cast.dana, String(number), 5)).toMatchObject({ raiser: "Amara Mensah", isOwnWords: false, comment: 1 });
  expect(await ownWordsRead(cast, slug)).toEqual([true, false]);
  expect(await heard(cast, "point recorded")).toEqual([cast.amara.id]);
  await confirmWords(at(cast.amara, 5), { number: String(number) });
  expect((await seen(cast, slug, cast.amara, String(number), 5)).isOwnWords).toBe(true);
  await postComment(at(cast.amara, 6), { body: "Who decides?" });
  const own = await pointFromComment(at(cast.amara, 6), { comment: "2" });
  expect((await seen(cast, slug, cast.amara, String(own.number), 6)).isOwnWords).toBe(true);
  await expect(pointFromComment(at(cast.chris, 5), { comment: "1" })).rejects.toThrow("This comment is point 2 already.");
  await expect(pointFromComment(at(cast.chris, 5), { comment: "9" })).rejects.toThrow(NotFound);
});

test("somebody is asked to see to it, and hears by letter", async () => {
  const { cast, slug, at, number } = await aPoint();
  const owner = await seatedAs(cast, slug, cast.chris);
  await givePoint(at(cast.dana), { number, owner, due: "2026-02-01" });
  expect(await seen(cast, slug, cast.dana, number)).toMatchObject({ owner: "Chris Boyle", due: "2026-02-01" });
  expect(await heard(cast, "point given")).toEqual([cast.chris.id]);
  const other = await aPoint();
  await expect(givePoint(at(cast.dana), { number, owner: await seatedAs(other.cast, other.slug, other.cast.chris) })).rejects.toMatchObject({ field: "owner" });
});

test("refused in words; strangers and other works are told it is not there", async () => {
  const { cast, slug, at, number } = await aPoint();
  const mine = `member:${await seatedAs(cast, slug, cast.dana)}`;
  await expect(raisePoint(at(cast.amara), { ...STEPS, words: " " })).rejects.toMatchObject({ issues: [{ path: ["words"], message: "Write the point, in the words it was said in." }] });
  await expect(raisePoint(at(cast.amara), { ...STEPS, raisedOn: "2026-02-01" })).rejects.toMatchObject({ field: "raisedOn" });
  await expect(raisePoint(at(cast.amara), { ...STEPS, came: "comment" })).rejects.toMatchObject({ issues: [{ path: ["came"] }] });
  await expect(recordPoint(at(cast.dana), { ...STEPS, whose: mine })).rejects.toMatchObject({ field: "whose", message: "These are your own words. Raise the point yourself." });
  await expect(recordPoint(at(cast.dana), { ...STEPS, whose: "seat:x" })).rejects.toMatchObject({ issues: [{ path: ["whose"] }] });
  await expect(recordPoint(at(cast.dana), { ...STEPS, whose: `seat:${crypto.randomUUID()}` })).rejects.toMatchObject({ field: "whose" });
  await expect(raisePoint(at(cast.mo), STEPS)).rejects.toThrow("Only people with a seat can do this.");
  const second = await aPieceOfWork(cast, { ledBy: cast.dana, title: "A second work" });
  const other = await aCast();
  await expect(raisePoint(on(MONDAY, cast, cast.josh, slug), STEPS)).rejects.toThrow(NotFound);
  await expect(raisePoint(on(MONDAY, other, other.dana, slug), STEPS)).rejects.toThrow(NotFound);
  await expect(seeInside(on(days(3), cast, cast.dana, second), { one: pointNumbered(number) })).rejects.toThrow(NotFound);
  expect(await pointsIn(cast)).toHaveLength(1);
});

test("two at once get two numbers; one form twice at once is one point; one comment twice at once is one point", async () => {
  const { cast, at, slug } = await aPoint();
  await Promise.all([raisePoint(at(cast.amara), STEPS), raisePoint(at(cast.chris), STEPS)]);
  const once = { key: "point-once-1", digest: "same" };
  await Promise.allSettled([1, 2].map(() => raisePoint({ ...at(cast.amara), once }, STEPS)));
  await postComment(at(cast.amara), { body: "Hello" });
  await Promise.allSettled([cast.dana, cast.chris].map((who) => pointFromComment(at(who), { comment: "1" })));
  expect((await pointsIn(cast)).map((one) => one.number)).toEqual([1, 2, 3, 4, 5]);
  const { points } = (await seeInside(on(days(3), cast, cast.dana, slug), { points: pointsOf }))!;
  expect(points.map((one) => one.number)).toEqual([5, 4, 3, 2, 1]);
});
