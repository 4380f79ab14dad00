import { expect, test } from "vitest";
import { NotFound, Stale } from "@/lib/access/refusal";
import { seeHere, seePublic } from "@/lib/access/see";
import { addPledge } from "@/lib/charter/add-pledge";
import { changePledge } from "@/lib/charter/change-pledge";
import { putCharterInForce } from "@/lib/charter/put-charter-in-force";
import { pledgesOf } from "@/lib/charter/read-pledges";
import { withdrawPledge } from "@/lib/charter/withdraw-pledge";
import { organisationsNow } from "@/lib/partnership/read-organisations";
import { aCast, days, on, type Cast } from "../cast/cast";
import { aDraft, eventsHere } from "./written";

const PLEDGED = { pledgedOn: "2026-01-12", signedBy: "The director", words: "We ask first." };
const council = async (cast: Cast) => (await seeHere(on(days(1), cast, cast.ada), "administer", { all: organisationsNow })).all.find((one) => one.name === "Wolds Council")!.id;
const pledges = async (cast: Cast, day = 10) => (await seePublic({ partnershipId: cast.partnershipId, now: days(day) }, { pledges: pledgesOf })).pledges;

async function aPledge() {
  const cast = await aCast();
  const ada = on(days(1), cast, cast.ada);
  const organisation = await council(cast);
  const { id } = await addPledge(ada, { organisation, ...PLEDGED });
  return { cast, ada, organisation, id };
}

test("the council signs up: everyone reads who, when and their own words", async () => {
  const { cast } = await aPledge();
  expect(await pledges(cast)).toMatchObject([{ organisation: "Wolds Council", ...PLEDGED, isCurrent: true, charterVersion: "1", withdrawnOn: null }]);
  expect((await eventsHere(cast)).at(-1)).toEqual({ kind: "pledge added", actorId: cast.ada.id, detail: { organisation: "Wolds Council", on: "2026-01-12" } });
});

test("changed, what it said before is in the story; ended, it stays with the day and why", async () => {
  const { cast, ada, id } = await aPledge();
  await changePledge(ada, { pledge: id, ...PLEDGED, words: "We ask families first.", version: "1" });
  expect((await eventsHere(cast)).at(-1)!.detail).toEqual({ organisation: "Wolds Council", before: "what they pledge: We ask first." });
  await withdrawPledge(on(days(20), cast, cast.ada), { pledge: id, withdrawnOn: "2026-01-30", because: "The board changed." });
  expect(await pledges(cast, 21)).toMatchObject([{ words: "We ask families first.", withdrawnOn: "2026-01-30", withdrawnBecause: "The board changed." }]);
  expect((await eventsHere(cast)).at(-1)!.detail).toEqual({ organisation: "Wolds Council", because: "The board changed.", on: "2026-01-30" });
});

test("a pledge is to one version; the next version is signed anew", async () => {
  const { cast, organisation } = await aPledge();
  await aDraft(cast);
  await putCharterInForce(on(days(3), cast, cast.ada), { version: "2" });
  expect(await pledges(cast)).toMatchObject([{ isCurrent: false, charterVersion: "1" }]);
  await addPledge(on(days(4), cast, cast.ada), { organisation, ...PLEDGED });
  expect((await pledges(cast)).map((one) => [one.charterVersion, one.isCurrent])).toEqual([["2", true], ["1", false]]);
});

test("refused in words: signed already, days that cannot be, nothing different, ended already", async () => {
  const { cast, ada, organisation, id } = await aPledge();
  await expect(addPledge(ada, { organisation, ...PLEDGED })).rejects.toMatchObject({ field: "organisation", message: "Wolds Council has signed this version of the charter already." });
  await expect(addPledge(ada, { organisation: crypto.randomUUID(), ...PLEDGED })).rejects.toMatchObject({ field: "organisation" });
  await expect(addPledge(ada, { organisation, ...PLEDGED, pledgedOn: "" })).rejects.toMatchObject({ issues: [{ path: ["pledgedOn"], message: "Enter the day they signed." }] });
  await expect(changePledge(ada, { pledge: id, ...PLEDGED, pledgedOn: "2027-01-01", version: "1" })).rejects.toMatchObject({ field: "pledgedOn" });
  await expect(changePledge(ada, { pledge: id, ...PLEDGED, version: "1" })).rejects.toThrow("Nothing is different yet.");
  await expect(withdrawPledge(ada, { pledge: id, withdrawnOn: "2025-01-01", because: "x" })).rejects.toMatchObject({ field: "withdrawnOn" });
  await withdrawPledge(ada, { pledge: id, withdrawnOn: "2026-01-13", because: "x" });
  await expect(withdrawPledge(ada, { pledge: id, withdrawnOn: "2026-01-13", because: "x" })).rejects.toThrow("This pledge has ended already.");
  await expect(changePledge(ada, { pledge: id, ...PLEDGED, words: "y", version: "2" })).rejects.toThrow("This pledge has ended.");
  expect((await pledges(cast)).length).toBe(1);
});

test("only an administrator; a stranger and another partnership's pledge are not there; a stale change is shown both", async () => {
  const { cast, ada, organisation, id } = await aPledge();
  const other = await aPledge();
  for (const [verb, given] of [[addPledge, { organisation, ...PLEDGED }], [changePledge, { pledge: id, ...PLEDGED, version: "1" }], [withdrawPledge, { pledge: id, withdrawnOn: "2026-01-13", because: "x" }]] as const) {
    await expect(verb(on(days(2), cast, cast.mo), given)).rejects.toThrow("Only an administrator");
    await expect(verb(on(days(2), cast, cast.josh), given)).rejects.toThrow(NotFound);
  }
  await expect(changePledge(ada, { pledge: other.id, ...PLEDGED, version: "1" })).rejects.toThrow(NotFound);
  await expect(addPledge(ada, { organisation: other.organisation, ...PLEDGED })).rejects.toMatchObject({ field: "organisation" });
  await changePledge(ada, { pledge: id, ...PLEDGED, words: "First.", version: "1" });
  await expect(changePledge(ada, { pledge: id, ...PLEDGED, words: "Second.", version: "1" })).rejects.toThrow(Stale);
});
