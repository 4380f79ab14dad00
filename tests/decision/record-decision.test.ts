import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { decisionNumbered, decisionsOf } from "@/lib/decision/read";
import { recordDecision } from "@/lib/decision/record-decision";
import { sayMissing } from "@/lib/decision/say-missing";
import { sayThere } from "@/lib/decision/say-there";
import { aCast, days, MONDAY, on } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn, seatsOf } from "../cast/work";
import { beginWork } from "@/lib/work/begin-work";
import { IDEA } from "../cast/work";
import { aDecision, decisionsIn, LEAFLET, sayingsIn } from "./decisions";

test("Dana records a decision; she was there because she says so, the parents only once Amara says it", async () => {
  const { cast, slug, says, number } = await aDecision();
  expect(await decisionsIn(cast)).toMatchObject([{ number: 1, ...LEAFLET, size: undefined, isReal: true, isMissing: false }].map(({ size: _, ...rest }) => rest));
  expect((await eventsOn(cast, slug)).slice(-2)).toEqual([
    { kind: "decision recorded", actorId: cast.dana.id, detail: { number: 1, what: LEAFLET.what, on: LEAFLET.madeOn } },
    { kind: "presence said", actorId: cast.dana.id, detail: { thing: "decision 1" } },
  ]);
  const there = async () => (await seeInside(says(cast.amara), { one: decisionNumbered(number) }))!.one.presence;
  expect(await there()).toEqual(expect.arrayContaining([
    { seat: "Parent carers", by: [], agreedNotes: false, named: true },
    { seat: "Education", by: ["Dana Kerr"], agreedNotes: false, named: true },
  ]));
  await sayThere(says(cast.amara), { number });
  expect(await there()).toEqual(expect.arrayContaining([{ seat: "Parent carers", by: ["Amara Mensah"], agreedNotes: false, named: true }]));
  // Somebody nobody named says it for their own seat too.
  await sayThere(says(cast.chris), { number });
  expect(await there()).toEqual(expect.arrayContaining([{ seat: "Health", by: ["Chris Boyle"], agreedNotes: false, named: false }]));
});

test("one made twelve days ago says “added later” for as long as it stands", async () => {
  const { cast, says } = await aDecision();
  await recordDecision(says(cast.dana, 20), { ...LEAFLET, what: "The colour", madeOn: "2026-01-20", size: "small" });
  const { all } = (await seeInside(says(cast.amara, 21), { all: decisionsOf }))!;
  expect(all.map(({ what, daysLate, isReal }) => ({ what, daysLate, isReal }))).toEqual([
    { what: "The colour", daysLate: 12, isReal: false },
    { what: LEAFLET.what, daysLate: 0, isReal: true },
  ]);
});

test("everything that was said about it is kept, and a formal one follows an earlier one", async () => {
  const { cast, says, number } = await aDecision({ options: "One page or two", disagreed: "Health wanted two", because: "Five families said so", changedByFamilies: "It is shorter", isProvisional: "yes" });
  await recordDecision(says(cast.dana, 9), { ...LEAFLET, what: "Cabinet agreed it", madeOn: "2026-01-20", madeWhere: "formal", follows: number, sameOutcome: "yes", place: "Cabinet" });
  const [first, second] = await decisionsIn(cast);
  expect(first).toMatchObject({ options: "One page or two", disagreed: "Health wanted two", because: "Five families said so", changedByFamilies: "It is shorter", isProvisional: true });
  expect(second).toMatchObject({ number: 2, followsId: first!.id, sameOutcome: true, madeWhere: "formal", place: "Cabinet" });
});

test("refused in words, and nothing is half done", async () => {
  const { cast, slug, says, number } = await aDecision();
  const at = says(cast.amara);
  const other = await aDecision();
  const fault = (field: string, message: string) => ({ issues: [expect.objectContaining({ path: [field], message })] });
  await expect(recordDecision(at, { ...LEAFLET, what: "" })).rejects.toMatchObject(fault("what", "Say what was decided."));
  await expect(recordDecision(at, { ...LEAFLET, madeOn: "" })).rejects.toMatchObject({ issues: [{ path: ["madeOn"] }] });
  await expect(recordDecision(at, { ...LEAFLET, size: undefined })).rejects.toMatchObject({ issues: [{ path: ["size"] }] });
  await expect(recordDecision(at, { ...LEAFLET, madeOn: "2026-02-01" })).rejects.toMatchObject({ field: "madeOn", message: "That day is still to come. Today is 15 January 2026." });
  await expect(recordDecision(at, { ...LEAFLET, seats: [Object.values(other.seats)[0]] })).rejects.toMatchObject({ field: "seats" });
  await expect(recordDecision(at, { ...LEAFLET, follows: "7" })).rejects.toMatchObject({ field: "follows" });
  await expect(recordDecision(at, { ...LEAFLET, madeOn: "2026-01-13", follows: number })).rejects.toMatchObject({ field: "follows", message: "That decision was made after this one. Choose an earlier one." });
  await expect(recordDecision(at, { ...LEAFLET, meeting: "4" })).rejects.toMatchObject({ field: "meeting" });
  await expect(sayThere(says(cast.dana), { number })).rejects.toThrow("You have said already that you were there.");
  await expect(recordDecision(says(cast.mo), LEAFLET)).rejects.toThrow("Only people with a seat can do this.");
  const begun = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, title: "Not open yet", seat: "education" });
  await expect(recordDecision(on(MONDAY, cast, cast.dana, begun.slug), LEAFLET)).rejects.toThrow("This opens when every seat is invited");
  expect(await decisionsIn(cast)).toHaveLength(1);
  expect(await sayingsIn(cast)).toHaveLength(1);
  expect((await eventsOn(cast, slug)).filter(({ kind }) => kind === "decision recorded")).toHaveLength(1);
});

test("strangers are told it is not there, and one work's decision is not another's", async () => {
  const { cast, slug, number } = await aDecision();
  const other = await aCast();
  const second = await aPieceOfWork(cast, { ledBy: cast.dana, title: "A second work" });
  await expect(recordDecision(on(MONDAY, cast, cast.josh, slug), { ...LEAFLET, madeOn: "2026-01-12" })).rejects.toThrow(NotFound);
  await expect(recordDecision(on(MONDAY, other, other.dana, slug), { ...LEAFLET, madeOn: "2026-01-12" })).rejects.toThrow(NotFound);
  await expect(sayThere(on(days(3), cast, cast.dana, second), { number })).rejects.toThrow(NotFound);
  await expect(seeInside(on(days(3), cast, cast.dana, second), { one: decisionNumbered(number) })).rejects.toThrow(NotFound);
  for (const typed of ["0", "x", "1.5", "99"]) await expect(seeInside(on(days(3), cast, cast.dana, slug), { one: decisionNumbered(typed) })).rejects.toThrow(NotFound);
});

test("two at once get two numbers; one form twice at once is one decision; “I was there” twice at once is said once", async () => {
  const { cast, says, number } = await aDecision();
  await Promise.all([recordDecision(says(cast.dana), LEAFLET), recordDecision(says(cast.amara), LEAFLET)]);
  const once = { key: "decision-once-1", digest: "same" };
  await Promise.allSettled([1, 2].map(() => recordDecision({ ...says(cast.dana), once }, LEAFLET)));
  expect((await decisionsIn(cast)).map((one) => one.number)).toEqual([1, 2, 3, 4]);
  await Promise.allSettled([1, 2].map(() => sayThere(says(cast.amara), { number })));
  expect((await sayingsIn(cast)).filter((one) => one.membershipId !== null && one.kind === "was there")).toHaveLength(2);
});

test("any seat says that a decision is missing; the lead hears the same day, by name of the day and not of the families", async () => {
  const { cast, slug, says } = await aDecision();
  await sayMissing(says(cast.amara, 5), { what: "The budget was cut at the resources board", madeOn: "2026-01-15", place: "Resources board" });
  expect((await decisionsIn(cast)).at(-1)).toMatchObject({ number: 2, isMissing: true, isReal: true, madeWhere: "elsewhere" });
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "decision said to be missing", actorId: cast.amara.id });
  expect((await lettersIn(cast)).filter(({ kind }) => kind === "decision said to be missing").map(({ personId }) => personId)).toEqual([cast.dana.id]);
  const seats = await seatsOf(cast, slug);
  expect(seats["parent-carers"]).toBeDefined();
  const { all } = (await seeInside(says(cast.dana, 5), { all: decisionsOf }))!;
  expect(all[0]).toMatchObject({ isMissing: true, presence: [], mayBe: { there: false, told: true, withdrawn: false, contested: false } });
});
