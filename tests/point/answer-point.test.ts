import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { seeHere, seeInside } from "@/lib/access/see";
import { factsOf } from "@/lib/fact/read";
import { dayOf } from "@/lib/ladder/reading/day";
import { TLAP } from "@/lib/ladder/reading/ladders";
import { read } from "@/lib/ladder/reading/rules";
import { answerPoint } from "@/lib/point/answer-point";
import { callFair } from "@/lib/point/call-fair";
import { callNotAnswered } from "@/lib/point/call-not-answered";
import { raisePoint } from "@/lib/point/raise-point";
import { openFamilyPoints, pointNumbered, sharedPoints } from "@/lib/point/read";
import { showPoint } from "@/lib/point/show-point";
import { days, on, type Cast } from "../cast/cast";
import { eventsOn, joins, lettersIn, workId } from "../cast/work";
import { anAnsweredPoint, answersIn, aPoint, DID, STEPS } from "./points";

const heard = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((letter) => letter.kind === kind).map(({ personId }) => personId);
const stateOf = async (cast: Cast, slug: string, number = "1") => (await seeInside(on(days(30), cast, cast.dana, slug), { one: pointNumbered(number) }))!.one.state;
const openIn = async (cast: Cast, slug: string) => {
  const id = await workId(cast, slug);
  return inTransaction({ partnershipId: cast.partnershipId, readOnly: true }, (reader) => openFamilyPoints(reader, { partnershipId: cast.partnershipId, workId: id }));
};
const changedSomething = async (cast: Cast, slug: string, day: number) => {
  const { facts } = (await seeInside(on(days(day), cast, cast.dana, slug), { facts: factsOf }))!;
  return read(facts.list, dayOf("2026-01-12") + day, TLAP).tests.find((one) => one.key === "changed-something")?.result;
};

test("Dana answers what changed; Amara hears and calls it fair; the record says families changed something", async () => {
  const { cast, slug, at, number } = await anAnsweredPoint();
  expect(await answersIn(cast)).toMatchObject([{ number: 1, ...DID, passedTo: "", byWhen: null }]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "point answered", actorId: cast.dana.id, detail: { number: 1, ...DID } });
  expect(await heard(cast, "point answered")).toEqual([cast.amara.id]);
  expect(await stateOf(cast, slug)).toBe("answered");
  await callFair(at(cast.amara), { number });
  expect(await stateOf(cast, slug)).toBe("fair");
  expect(await changedSomething(cast, slug, 4)).toBe("met");
  await expect(callFair(at(cast.amara), { number })).rejects.toThrow("You have called this answer fair already.");
});

test("called not answered it opens again, once; a second answer stands and the disagreement is shown (rule 7)", async () => {
  const { cast, slug, at, number } = await anAnsweredPoint();
  await callNotAnswered(at(cast.amara, 4), { number, words: "The ramp is at the back." });
  expect([await stateOf(cast, slug), await openIn(cast, slug), await changedSomething(cast, slug, 4)]).toEqual(["not answered", [1], "unmet"]);
  expect(await heard(cast, "point called not answered")).toEqual([cast.dana.id]);
  await answerPoint(at(cast.dana, 6), { number, how: "could not", words: "The front door is listed." });
  expect([await stateOf(cast, slug), await openIn(cast, slug)]).toEqual(["answered", []]);
  await callNotAnswered(at(cast.amara, 7), { number });
  expect([await stateOf(cast, slug), await openIn(cast, slug)]).toEqual(["stands", []]);
  await expect(callNotAnswered(at(cast.amara, 8), { number })).rejects.toThrow("You have said already that this is not answered.");
});

test("who called it not answered may think again", async () => {
  const { cast, slug, at, number } = await anAnsweredPoint();
  await callNotAnswered(at(cast.amara, 4), { number });
  await callFair(at(cast.amara, 5), { number });
  expect([await stateOf(cast, slug), await openIn(cast, slug), await changedSomething(cast, slug, 5)]).toEqual(["fair", [], "met"]);
});

test("passed to says whom and by when; could not says why; refused in words, and nothing is half done", async () => {
  const { cast, at, number } = await aPoint();
  await expect(answerPoint(at(cast.dana), { number, how: "passed to", words: "To estates" })).rejects.toMatchObject({ issues: [{ path: ["passedTo"] }, { path: ["byWhen"] }] });
  await expect(answerPoint(at(cast.dana), { number, how: "could not", words: "" })).rejects.toMatchObject({ issues: [{ path: ["words"] }] });
  await expect(answerPoint(at(cast.dana), { number, how: "maybe", words: "x" })).rejects.toMatchObject({ issues: [{ path: ["how"] }] });
  await expect(answerPoint(at(cast.amara), { number, ...DID })).rejects.toThrow("You raised this point, so somebody else answers it.");
  await expect(callFair(at(cast.amara), { number })).rejects.toThrow("This point has no answer yet.");
  expect(await answersIn(cast)).toEqual([]);
  await answerPoint(at(cast.chris), { number, how: "passed to", words: "Estates look at it.", passedTo: "Estates team", byWhen: "2026-02-10" });
  await answerPoint(at(cast.dana), { number, how: "did", words: "Done", passedTo: "nobody", byWhen: "2026-02-10" });
  expect(await answersIn(cast)).toMatchObject([{ passedTo: "Estates team", byWhen: "2026-02-10" }, { number: 2, passedTo: "", byWhen: null }]);
  await expect(callFair(at(cast.chris), { number })).rejects.toThrow("The one who raised this point says whether it is answered.");
});

test("twice at once: two answers get two numbers, one verdict is said once", async () => {
  const { cast, at, number } = await aPoint();
  await Promise.all([cast.dana, cast.chris].map((who) => answerPoint(at(who), { number, ...DID })));
  expect((await answersIn(cast)).map((one) => one.number)).toEqual([1, 2]);
  const verdicts = await Promise.allSettled([1, 2].map(() => callFair(at(cast.amara, 4), { number })));
  expect(verdicts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("it stands on the partnership's page once both the one who raised it and the lead say so; without names", async () => {
  const { cast, slug, at, number } = await aPoint();
  await expect(showPoint(at(cast.amara), { number })).rejects.toThrow("This point waits for an answer.");
  await answerPoint(at(cast.dana), { number, ...DID });
  const shown = async () => (await seeHere(on(days(9), cast, cast.mo), "be here", { points: sharedPoints })).points;
  await showPoint(at(cast.dana), { number });
  expect(await shown()).toEqual([]);
  await expect(showPoint(at(cast.chris), { number })).rejects.toThrow("The one who raised this point and the lead let it be shown");
  await expect(showPoint(at(cast.dana), { number })).rejects.toThrow("You have said already that it may be shown.");
  await showPoint(at(cast.amara), { number });
  expect(await shown()).toMatchObject([{ words: STEPS.words, seat: "Parent carers", answer: DID, work: { slug } }]);
  expect(JSON.stringify(await shown())).not.toContain("Amara");
  await callNotAnswered(at(cast.amara, 5), { number });
  expect(await shown()).toEqual([]);
});

test("a point of the lead's own needs another seat's key, and two of one seat are one key", async () => {
  const { cast, slug, at } = await aPoint();
  const { number } = await raisePoint(at(cast.dana), STEPS);
  const it = { number: String(number) };
  await joins(cast, slug, cast.bev, days(2));
  await answerPoint(at(cast.amara), { ...it, ...DID });
  await showPoint(at(cast.dana), it);
  await showPoint(at(cast.bev), it);
  const { points } = await seeHere(on(days(9), cast, cast.mo), "be here", { points: sharedPoints });
  expect(points).toHaveLength(1);
});
