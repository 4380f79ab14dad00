import { expect, test } from "vitest";
import { seeHere, seeOutline, seePublic } from "@/lib/access/see";
import { addAction } from "@/lib/action/add-action";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { charterOf, promisesOf } from "@/lib/charter/read";
import { actionsByPromise, keptPromises } from "@/lib/charter/read-promises";
import { takeUpCharter } from "@/lib/charter/take-up";
import { aCast, days, MONDAY } from "../cast/cast";
import { anAction, LEAFLET, seatedAs } from "../action/actions";

const SECOND = { key: "wolds", name: "Wolds and Coast charter", version: "2", promises: [{ key: "p1", name: "Start together" }, { key: "p9", name: "Pay people for their time" }] };

test("anyone may read the charter in force; what was not published stays empty", async () => {
  const cast = await aCast();
  const { charter } = await seePublic({ partnershipId: cast.partnershipId, now: MONDAY }, { charter: charterOf });
  expect(charter).toMatchObject({ name: "Wolds and Coast charter", version: "1", madeIn: "", madeWith: "", inForceFrom: "" });
  expect(charter!.promises.map((one) => [one.key, one.name, one.weWill])).toEqual([
    ["p1", "Start together", "We will start together."],
    ["p2", "Be open and honest", "We will be open and honest."],
    ["p3", "Listen and show it changed something", "We will listen and show it changed something."],
    ["p4", "Make it easy to take part", "We will make it easy to take part."],
  ]);
});

test("a work keeps the promises it began with when the charter changes", async () => {
  const { cast, asks } = await anAction();
  await takeUpCharter({ partnershipId: cast.partnershipId, now: days(5) }, SECOND);
  const { promises } = await seeOutline(asks(cast.dana, 6), { promises: promisesOf }, {});
  expect(promises.map((one) => one.key)).toEqual(["p1", "p2", "p3", "p4"]);
  const { charter } = await seePublic({ partnershipId: cast.partnershipId, now: days(6) }, { charter: charterOf });
  expect(charter!.version).toBe("2");
});

test("open, done and overdue actions stand beside each promise, for people with a role", async () => {
  const { cast, slug, number, asks } = await anAction();
  const leads = await seatedAs(cast, slug, cast.amara);
  await addAction(asks(cast.dana), { ...LEAFLET, due: "2026-04-01", leads, promises: ["p1"] });
  const at = (who: { id: string }, day: number) => ({ personId: who.id, partnershipId: cast.partnershipId, now: days(day) });
  const counts = async (who: { id: string }, day: number) => (await seeHere(at(who, day), "be here", { counts: actionsByPromise })).counts;
  expect(await counts(cast.mo, 3)).toEqual({ p1: { open: 2, done: 0, overdue: 0 }, p3: { open: 1, done: 0, overdue: 0 } });
  expect(await counts(cast.bev, 60)).toEqual({ p1: { open: 2, done: 0, overdue: 1 }, p3: { open: 1, done: 0, overdue: 1 } });
  await sayActionStatus(asks(cast.amara), { number, status: "done", version: "0" });
  expect(await counts(cast.bev, 60)).toEqual({ p1: { open: 1, done: 1, overdue: 0 }, p3: { open: 0, done: 1, overdue: 0 } });
  expect(await counts(cast.amara, 60)).toBeNull();
});

test("counts never hold another partnership's actions", async () => {
  const { cast } = await anAction();
  const other = await aCast();
  const { counts } = await seeHere({ personId: other.mo.id, partnershipId: other.partnershipId, now: days(3) }, "be here", { counts: actionsByPromise });
  expect(counts).toEqual({});
  await expect(seeHere({ personId: other.mo.id, partnershipId: cast.partnershipId, now: days(3) }, "be here", {})).rejects.toThrow();
});

test("for each promise: which works keep it. What an action says is for those with a seat; a manager sees that it is there", async () => {
  const { cast, slug, asks } = await anAction();
  const kept = async (who: { id: string }, day = 3) => (await seeHere({ personId: who.id, partnershipId: cast.partnershipId, now: days(day) }, "be here", { kept: keptPromises })).kept;
  expect(await kept(cast.amara)).toMatchObject({ p1: { open: 1, done: 0, moreWorks: 0, works: [{ slug, actions: [{ number: 1, what: LEAFLET.what, status: "not started", due: "2026-02-20", overdue: false }] }] } });
  expect(await kept(cast.mo)).toMatchObject({ p1: { open: 1, works: [{ slug, open: 1, actions: null }] } });
  expect((await kept(cast.mo)).p2).toBeUndefined();
  expect(JSON.stringify(await kept(cast.mo))).not.toContain(LEAFLET.what);
  await sayActionStatus(asks(cast.amara), { number: "1", status: "stopped", progress: "No money.", version: "0" });
  expect((await kept(cast.amara)).p1).toMatchObject({ open: 0, done: 0, overdue: 0 });
});

test("a promise keeps its actions when a newer version of the charter keeps the promise", async () => {
  const { cast } = await anAction();
  await takeUpCharter({ partnershipId: cast.partnershipId, now: days(5) }, SECOND);
  const { kept } = await seeHere({ personId: cast.mo.id, partnershipId: cast.partnershipId, now: days(6) }, "be here", { kept: keptPromises });
  expect(kept.p1).toMatchObject({ open: 1 });
});
