import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import ladders from "@/db/published/ladders.json";
import { inTransaction } from "@/db/client";
import { event, eventDetail, ladderVersion, rung } from "@/db/schema";
import { NotFound } from "@/lib/access/refusal";
import { seeHere, seeOutline, seePublic } from "@/lib/access/see";
import { changeLadder } from "@/lib/ladder/change-ladder";
import { keyed, rungsWrong } from "@/lib/ladder/ladder-rules";
import { ladderOf, sayingsOf } from "@/lib/ladder/read";
import { ladderToChange, versionsOf } from "@/lib/ladder/read-versions";
import { takeUpLadder } from "@/lib/ladder/take-up";
import { aCast, days, MONDAY, on, type Cast } from "../cast/cast";
import { aPieceOfWork } from "../cast/work";

const ada = (cast: Cast, day = 1) => on(days(day), cast, cast.ada);
const begin = async (cast: Cast, from?: string) => (await seeHere(ada(cast), "administer", { ladder: ladderToChange(from) })).ladder!;
const asForm = async (cast: Cast, from?: string) => {
  const ladder = await begin(cast, from);
  return { from: ladder.from.id, name: ladder.from.name, because: "Agreed with the forum in March.", rungs: ladder.rungs.map(({ key, name, words, band, position }) => ({ key, name, words, band, place: String(position) })) };
};
const inForce = async (cast: Cast, day = 9) => (await seePublic({ partnershipId: cast.partnershipId, now: days(day) }, { ladder: ladderOf })).ladder!;

test("Ada gives a rung the partnership's own name: new work is held against it, work that had begun keeps its ladder, the credit stays", async () => {
  const cast = await aCast();
  const old = await aPieceOfWork(cast, { ledBy: cast.dana });
  const form = await asForm(cast);
  form.rungs[0]!.name = "All in it together";
  await changeLadder(ada(cast), { ...form, name: "The Wolds ladder" });
  expect(await inForce(cast)).toMatchObject({ name: "The Wolds ladder", version: "2016, version 2 here", credit: `${ladders[0]!.credit}. Changed by Wolds and Coast`, rungs: [{ key: "co-production", name: "All in it together", position: 7 }, {}, {}, {}, {}, {}, {}] });
  const fresh = await aPieceOfWork(cast, { ledBy: cast.dana, title: "New work", on: days(2) });
  const top = async (slug: string) => (await seeOutline(on(days(3), cast, cast.mo, slug), { sayings: sayingsOf }, {})).sayings.rungs[0]?.name;
  expect([await top(old), await top(fresh)]).toEqual(["Co-production", "All in it together"]);
  const [told] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select({ kind: event.kind, detail: eventDetail.canonical }).from(event).innerJoin(eventDetail, eq(eventDetail.eventId, event.id)).where(eq(event.kind, "ladder changed")));
  expect(JSON.parse(told!.detail)).toEqual({ name: "The Wolds ladder", version: "2016, version 2 here", because: "Agreed with the forum in March." });
  const { versions } = await seeHere(ada(cast), "be here", { versions: versionsOf });
  expect(versions.map(({ name, changedBy, works }) => [name, changedBy, works])).toEqual([["The Wolds ladder", "Ada Finch", 1], ["Ladder of co-production", null, 1]]);
});

test("order, a new rung and one left out: rungs that were there keep their keys", async () => {
  const cast = await aCast();
  const form = await asForm(cast);
  const rungs = [
    ...form.rungs.map((one) => (one.key === "educating" ? { ...one, leaveOut: "yes" } : one.key === "informing" ? { ...one, place: "4" } : one.key === "consultation" ? { ...one, place: "3" } : one)),
    { key: "", name: "Listening", words: "We ask, and write down what we hear.", band: "for", place: "4" },
    { key: "", name: "", words: "", band: "for", place: "9" },
  ];
  await changeLadder(ada(cast), { ...form, rungs });
  expect((await inForce(cast)).rungs.map(({ key, position }) => `${position} ${key}`)).toEqual(["7 co-production", "6 co-design", "5 engagement", "4 listening", "3 informing", "2 consultation", "1 coercion"]);
});

test("the forum's scale can be put in force as it is, with its own credit", async () => {
  const cast = await aCast();
  const scale = await takeUpLadder({ partnershipId: cast.partnershipId, now: MONDAY }, { ...ladders[1], inForce: false });
  await changeLadder(ada(cast), await asForm(cast, scale.id));
  expect(await inForce(cast)).toMatchObject({ name: ladders[1]!.name, credit: ladders[1]!.credit, rungs: [{ key: "co-production" }, { key: "participation" }, {}, {}, {}] });
});

test("refused in words: two rungs of one name, doing for above doing with, one rung only, no reason, somebody who does not administer", async () => {
  const cast = await aCast();
  const other = await aCast();
  const form = await asForm(cast);
  const withRungs = async (change: (rungs: typeof form.rungs) => unknown[]) => changeLadder(ada(cast), { ...form, rungs: change(structuredClone(form.rungs)) });
  await expect(withRungs((rungs) => rungs.map((one) => ({ ...one, name: "Same" })))).rejects.toMatchObject({ field: "rungs", message: "Two rungs have the same name." });
  await expect(withRungs(([top, ...rest]) => [{ ...top, place: "1" }, ...rest])).rejects.toMatchObject({ field: "rungs", message: expect.stringContaining("Put “doing with” above") });
  await expect(withRungs((rungs) => rungs.slice(0, 1))).rejects.toThrow("A ladder has two rungs or more.");
  await expect(withRungs((rungs) => rungs.map((one, at) => (at === 2 ? { ...one, words: "" } : one)))).rejects.toMatchObject({ issues: [{ path: ["rungs", 2, "words"] }] });
  await expect((async () => changeLadder(ada(cast), { ...form, because: "" }))()).rejects.toMatchObject({ issues: [{ path: ["because"] }] });
  for (const who of [cast.mo, cast.bev, cast.dana]) await expect(changeLadder(on(days(1), cast, who), form)).rejects.toThrow("Only an administrator of this partnership can do this.");
  await expect(changeLadder(on(days(1), other, cast.ada), form)).rejects.toThrow(NotFound);
  await expect(changeLadder(ada(other), form)).rejects.toThrow("This ladder is not one of yours.");
  await expect(seeHere(on(days(1), cast, cast.mo), "administer", {})).rejects.toThrow(NotFound);
  expect(await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(ladderVersion))).toHaveLength(1);
});

test("changed twice at once, one stands and the other is told", async () => {
  const cast = await aCast();
  const form = await asForm(cast);
  const both = await Promise.allSettled([1, 2].map(() => changeLadder(ada(cast), form)));
  const versions = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select({ version: ladderVersion.version }).from(ladderVersion));
  expect(new Set(versions.map((one) => one.version)).size).toBe(versions.length);
  expect(both.filter((one) => one.status === "fulfilled")).toHaveLength(versions.length - 1);
  expect(await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(rung))).toHaveLength(7 * versions.length);
});

test("a made-up key is no rung that was there, and two rungs never share one", () => {
  const row = (key: string, name: string, place: number) => ({ key, name, words: "So.", band: "for" as const, place, leaveOut: false });
  expect(keyed([row("informing", "Telling", 1), row("informing", "Telling more", 2), row("made-up", "Coercion", 3)], ["informing", "coercion"]).map(({ key }) => key)).toEqual(["informing", "telling-more", "coercion-2"]);
  expect(rungsWrong([{ key: "a", name: "A", words: "", band: "with" }, { key: "b", name: "B", words: "", band: "to" }])).toContain("Put “doing with”");
});
