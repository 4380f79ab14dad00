import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { newId } from "@/db/id";
import { stageMove } from "@/db/schema";
import { NotFound } from "@/lib/access/refusal";
import { seeHere, seeInside } from "@/lib/access/see";
import { changedByActions, changedHere, changedIn } from "@/lib/action/read-changed";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { sayWhatChanged } from "@/lib/action/say-what-changed";
import { takeBackWhatChanged } from "@/lib/action/take-back-what-changed";
import { aCast, days, on, type Member } from "../cast/cast";
import { eventsOn, lettersIn, workId } from "../cast/work";
import { anAction } from "./actions";

const SAID = { what: "Families find short breaks before the summer.", howWeKnow: "Nine of ten families told the forum so in May." };

test("Amara says what changed and how we know: it stands in the work, in the story, and a manager reads it without her name", async () => {
  const { cast, slug, asks } = await anAction();
  await sayWhatChanged(asks(cast.amara), SAID);
  const { said } = (await seeInside(asks(cast.chris, 3), { said: changedIn }))!;
  expect(said).toMatchObject([{ ...SAID, number: 1, by: "Amara Mensah", sector: "parent-carers", isMine: false }]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "what changed said", actorId: cast.amara.id, detail: { number: 1, ...SAID } });
  const { changed } = await seeHere(asks(cast.mo, 3), "be here", { changed: changedHere(undefined) });
  expect(changed.said).toMatchObject([{ slug, what: SAID.what, mine: false }]);
  expect(JSON.stringify(changed)).not.toContain("Amara");
});

test("it may be said when the work is over", async () => {
  const { cast, slug, asks } = await anAction();
  const closed = { partnershipId: cast.partnershipId, id: newId(), workId: await workId(cast, slug), stage: "closed" as const, movedBy: cast.dana.id, movedAt: days(50) };
  await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.insert(stageMove).values(closed));
  await expect(sayActionStatus(asks(cast.amara, 100), { number: "1", status: "done", version: "0" })).rejects.toThrow("This work is finished.");
  await sayWhatChanged(asks(cast.amara, 100), SAID);
  const { said } = (await seeInside(asks(cast.amara, 101), { said: changedIn }))!;
  expect(said).toHaveLength(1);
});

test("only those who wanted to hear everything get a letter", async () => {
  const { cast, asks } = await anAction();
  await sayWhatChanged(asks(cast.dana), SAID);
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "what changed said")).toEqual([]);
});

test("refused in words: nothing said, no way known, no seat, not yours to take back, taken back already", async () => {
  const { cast, asks } = await anAction();
  await expect(sayWhatChanged(asks(cast.amara), { what: " ", howWeKnow: "" })).rejects.toMatchObject({ issues: [{ path: ["what"] }, { path: ["howWeKnow"], message: "Say how you know. If nobody has checked yet, write that." }] });
  await expect(sayWhatChanged(asks(cast.mo), SAID)).rejects.toThrow("Only people with a seat can do this.");
  await sayWhatChanged(asks(cast.amara), SAID);
  await expect(takeBackWhatChanged(asks(cast.dana), { number: "1", because: "No." })).rejects.toThrow("Only the person who said this can take it back.");
  await expect(takeBackWhatChanged(asks(cast.amara), { number: "1", because: "" })).rejects.toMatchObject({ issues: [{ path: ["because"] }] });
  await takeBackWhatChanged(asks(cast.amara), { number: "1", because: "We counted twice." });
  await expect(takeBackWhatChanged(asks(cast.amara), { number: "1", because: "Again." })).rejects.toThrow("You have taken this back already.");
});

test("taken back it is shown nowhere, and the story keeps it with why", async () => {
  const { cast, slug, asks } = await anAction();
  await sayWhatChanged(asks(cast.amara), SAID);
  await takeBackWhatChanged(asks(cast.amara, 3), { number: "1", because: "We counted twice." });
  expect((await seeInside(asks(cast.amara, 4), { said: changedIn }))!.said).toEqual([]);
  expect((await seeHere(asks(cast.mo, 4), "be here", { changed: changedHere(undefined) })).changed.said).toEqual([]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "what changed taken back", actorId: cast.amara.id, detail: { number: 1, what: SAID.what, because: "We counted twice." } });
});

test("strangers, and numbers that are not there, are told it is not there; without a role only my own works are read", async () => {
  const { cast, slug, asks } = await anAction();
  const other = await aCast();
  await sayWhatChanged(asks(cast.amara), SAID);
  for (const who of [on(days(2), other, other.dana, slug), asks(cast.josh)]) {
    await expect(sayWhatChanged(who, SAID)).rejects.toThrow(NotFound);
    await expect(takeBackWhatChanged(who, { number: "1", because: "x" })).rejects.toThrow(NotFound);
  }
  await expect(takeBackWhatChanged(asks(cast.amara), { number: "7", because: "x" })).rejects.toThrow(NotFound);
  const read = async (who: Member, at = cast) => (await seeHere(on(days(3), at, who), "be here", { changed: changedHere(undefined) })).changed.said.length;
  expect(await read(cast.amara)).toBe(1);
  expect(await read(other.mo, other)).toBe(0);
});

test("twice at once both are kept, each with its own number; a page holds 25 and leads to the rest", async () => {
  const { cast, asks } = await anAction();
  await Promise.all(Array.from({ length: 27 }, (_, n) => sayWhatChanged(asks(cast.amara, 2 + n), { ...SAID, what: `Change ${n}` })));
  const first = (await seeHere(asks(cast.mo, 40), "be here", { changed: changedHere(undefined) })).changed;
  const second = (await seeHere(asks(cast.mo, 40), "be here", { changed: changedHere(first.older!) })).changed;
  expect([first.said.length, second.said.length, second.older]).toEqual([25, 2, null]);
  expect(new Set([...first.said, ...second.said].map((one) => one.number)).size).toBe(27);
});

test("what an action changed stands there too, with how we know", async () => {
  const { cast, number, asks } = await anAction();
  await sayActionStatus(asks(cast.amara), { number, status: "done", progress: "", impact: "The words are clear.", howWeKnow: "Three families read it.", version: "0" });
  const { actions } = (await seeInside(asks(cast.dana, 3), { actions: changedByActions }))!;
  expect(actions).toMatchObject([{ number: 1, what: "The words are clear.", howWeKnow: "Three families read it." }]);
  await expect(sayActionStatus(asks(cast.amara), { number, status: "done", impact: "", howWeKnow: "Somebody said so.", version: "1" })).rejects.toMatchObject({ field: "impact" });
});
