import { expect, test } from "vitest";
import { NotFound, Stale } from "@/lib/access/refusal";
import { seeHere, seeOutline, seePublic } from "@/lib/access/see";
import { draftCharter } from "@/lib/charter/draft-charter";
import { dropDraft } from "@/lib/charter/drop-draft";
import { putCharterInForce } from "@/lib/charter/put-charter-in-force";
import { charterCalled, charterOf, charterVersionHeldTo, charterVersionsOf, promisesOf } from "@/lib/charter/read";
import { charterDraft } from "@/lib/charter/read-draft";
import { keptPromises } from "@/lib/charter/read-promises";
import { wordPromises } from "@/lib/charter/word-promises";
import { beginWork } from "@/lib/work/begin-work";
import { aCast, days, on, type Cast } from "../cast/cast";
import { IDEA } from "../cast/work";
import { anAction } from "../action/actions";
import { aDraft, ABOUT, eventsHere, WORDED } from "./written";

const inForce = async (cast: Cast, day: number) => (await seePublic({ partnershipId: cast.partnershipId, now: days(day) }, { charter: charterOf })).charter!;
const draftOf = async (cast: Cast) => (await seeHere(on(days(2), cast, cast.ada), "administer", { draft: charterDraft })).draft;

test("Ada pastes lines, words each promise and puts it in force: everyone reads it, and who did what stands in the story", async () => {
  const cast = await aCast();
  await aDraft(cast);
  expect((await inForce(cast, 1)).version).toBe("1");
  await putCharterInForce(on(days(2), cast, cast.ada), { version: "2" });
  const charter = await inForce(cast, 2);
  expect(charter).toMatchObject({ version: "2", name: ABOUT.name, madeWith: ABOUT.madeWith, madeIn: ABOUT.madeIn, inForceFrom: "2026-01-14" });
  expect(charter.promises.map(({ key, name, weWill, easyRead }) => ({ key, name, weWill, easyRead }))).toEqual([
    { key: "p1", name: "Start together", weWill: "We will begin together.", easyRead: "We start together." },
    { key: "pay-people", name: "Pay people", weWill: "We will pay people for their time.", easyRead: "We pay you." },
  ]);
  expect(await draftOf(cast)).toBeNull();
  expect((await eventsHere(cast)).slice(-3)).toEqual([
    { kind: "charter drafted", actorId: cast.ada.id, detail: { name: ABOUT.name, promises: 2 } },
    { kind: "charter drafted", actorId: cast.ada.id, detail: { name: ABOUT.name, promises: 2 } },
    { kind: "charter put in force", actorId: cast.ada.id, detail: { name: ABOUT.name, version: "2", madeWith: ABOUT.madeWith, from: "2026-01-14", promises: 2 } },
  ]);
});

test("a work that has begun keeps its version; a new one begins with the new; the promise carried on keeps what is done for it", async () => {
  const { cast, asks } = await anAction();
  await aDraft(cast);
  await putCharterInForce(on(days(3), cast, cast.ada), { version: "2" });
  const old = await seeOutline(asks(cast.dana, 4), { promises: promisesOf, version: charterVersionHeldTo }, {});
  expect([old.version, old.promises.length]).toEqual(["1", 4]);
  const { slug } = await beginWork(on(days(4), cast, cast.dana), { ...IDEA, title: "Newer", seat: "education" });
  const young = await seeOutline(on(days(4), cast, cast.dana, slug), { promises: promisesOf, version: charterVersionHeldTo }, {});
  expect([young.version, young.promises.map((one) => one.key)]).toEqual(["2", ["p1", "pay-people"]]);
  const { kept } = await seeHere(on(days(4), cast, cast.mo), "be here", { kept: keptPromises });
  expect(kept.p1).toMatchObject({ open: 1 });
  const { first } = await seePublic({ partnershipId: cast.partnershipId, now: days(4) }, { first: charterCalled("1") });
  expect(first!.promises).toHaveLength(4);
});

test("a version for a later day waits for it, and is said to wait", async () => {
  const cast = await aCast();
  await aDraft(cast, 1, { inForceFrom: "2026-02-01" });
  await putCharterInForce(on(days(2), cast, cast.ada), { version: "2" });
  const versions = async (day: number) => (await seePublic({ partnershipId: cast.partnershipId, now: days(day) }, { versions: charterVersionsOf })).versions.map(({ version, inForce: now, waits }) => [version, now, waits]);
  expect((await inForce(cast, 19)).version).toBe("1");
  expect(await versions(19)).toEqual([["2", false, true], ["1", true, false]]);
  expect((await inForce(cast, 20)).version).toBe("2");
  expect(await versions(20)).toEqual([["2", true, false], ["1", false, false]]);
});

test("a day long gone is what the page says; works are held against it only from today", async () => {
  const { cast, asks } = await anAction();
  await aDraft(cast, 1, { inForceFrom: "2025-09-01" });
  await putCharterInForce(on(days(2), cast, cast.ada), { version: "2" });
  expect(await inForce(cast, 2)).toMatchObject({ version: "2", inForceFrom: "2025-09-01" });
  expect((await seeOutline(asks(cast.dana, 4), { version: charterVersionHeldTo }, {})).version).toBe("1");
});

test("what is not whole is not put in force, and the draft is not lost", async () => {
  const cast = await aCast();
  await draftCharter(on(days(1), cast, cast.ada), { ...ABOUT, version: "0" });
  await expect(putCharterInForce(on(days(1), cast, cast.ada), { version: "1" })).rejects.toThrow("This is not whole yet. Promise 1, Start together, has no easy-read sentence.");
  expect((await draftOf(cast))!.content.promises).toMatchObject([{ name: "Start together", follows: "p1" }, { name: "Pay people", weWill: "We will pay people for their time." }]);
  expect((await inForce(cast, 1)).version).toBe("1");
});

test("refused in words: no name, no lines, too many, a promise without a name, a promise that is not there", async () => {
  const cast = await aCast();
  const ada = on(days(1), cast, cast.ada);
  await expect(draftCharter(ada, { ...ABOUT, name: "", madeWith: "", lines: " ", version: "0" })).rejects.toMatchObject({ issues: [{ path: ["name"] }, { path: ["madeWith"] }, { path: ["lines"], message: "Paste the promises, one on each line." }] });
  await expect(draftCharter(ada, { ...ABOUT, lines: Array.from({ length: 31 }, (_, n) => `P${n}`).join("\n"), version: "0" })).rejects.toMatchObject({ issues: [{ path: ["lines"], message: "A charter has 30 promises at most. Put fewer lines." }] });
  await draftCharter(ada, { ...ABOUT, version: "0" });
  await expect(wordPromises(ada, { promises: [{ ...WORDED[0], name: "" }], version: "1" })).rejects.toMatchObject({ issues: [{ path: ["promises", 0, "name"] }] });
  await expect(wordPromises(ada, { promises: [{ ...WORDED[0], follows: "p99" }], version: "1" })).rejects.toMatchObject({ field: "promises[0].follows" });
  await expect(wordPromises(ada, { promises: [], version: "1" })).rejects.toThrow("A charter has one promise or more.");
});

test("only an administrator; everybody else is refused in words, and a stranger is told it is not there", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  await aDraft(cast);
  for (const [verb, given] of [[draftCharter, { ...ABOUT, version: "2" }], [wordPromises, { promises: WORDED, version: "2" }], [putCharterInForce, { version: "2" }], [dropDraft, { what: "charter" }]] as const) {
    for (const who of [cast.dana, cast.bev, cast.mo]) await expect(verb(on(days(2), cast, who), given)).rejects.toThrow("Only an administrator of this partnership can do this.");
    await expect(verb({ ...on(days(2), other, other.ada), partnershipId: cast.partnershipId }, given)).rejects.toThrow(NotFound);
    await expect(verb(on(days(2), cast, cast.josh), given)).rejects.toThrow(NotFound);
  }
  await expect(seeHere(on(days(2), cast, cast.mo), "administer", { draft: charterDraft })).rejects.toThrow(NotFound);
  expect((await inForce(cast, 3)).version).toBe("1");
});

test("two administrators at once: the second is shown the first one's words; put in force twice at once it is one version", async () => {
  const cast = await aCast();
  await aDraft(cast);
  const ada = on(days(2), cast, cast.ada);
  await expect(draftCharter(ada, { ...ABOUT, name: "Mine", version: "1" })).rejects.toMatchObject({ version: 2, theirs: { name: ABOUT.name } });
  await expect(draftCharter(ada, { ...ABOUT, name: "Mine", version: "0" })).rejects.toThrow(Stale);
  await expect(putCharterInForce(ada, { version: "1" })).rejects.toThrow("The draft was changed since you opened this page.");
  const sent = await Promise.allSettled([putCharterInForce(ada, { version: "2" }), putCharterInForce(ada, { version: "2" })]);
  expect(sent.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  const { versions } = await seePublic({ partnershipId: cast.partnershipId, now: days(3) }, { versions: charterVersionsOf });
  expect(versions.map((one) => one.version)).toEqual(["2", "1"]);
});

test("a draft put away is gone; what is in force stays", async () => {
  const cast = await aCast();
  await aDraft(cast);
  await dropDraft(on(days(2), cast, cast.ada), { what: "charter" });
  expect(await draftOf(cast)).toBeNull();
  expect((await inForce(cast, 3)).version).toBe("1");
  await expect(dropDraft(on(days(2), cast, cast.ada), { what: "charter" })).rejects.toThrow("There is no draft here.");
});
