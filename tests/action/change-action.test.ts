import { expect, test } from "vitest";
import { Stale } from "@/lib/access/refusal";
import { changeAction } from "@/lib/action/change-action";
import { acceptAction } from "@/lib/action/accept-action";
import { handBackAction } from "@/lib/action/hand-back-action";
import { eventsOn, lettersIn } from "../cast/work";
import { actionsIn, anAction, LEAFLET, promisesIn } from "./actions";

const SAME = { ...LEAFLET, promises: ["p1", "p3"] };
const LATER = { ...SAME, due: "2026-03-06" };

test("Amara gives it a later day; the story keeps what it said before, and those who lead it hear", async () => {
  const { cast, slug, number, asks } = await anAction();
  await acceptAction(asks(cast.chris), { number });
  await changeAction(asks(cast.amara), { ...LATER, number, version: "1" });
  expect(await actionsIn(cast)).toMatchObject([{ due: "2026-03-06", what: LEAFLET.what, version: 2 }]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "action changed", actorId: cast.amara.id, detail: { number: 1, what: LEAFLET.what, before: "due day: 20 February 2026" } });
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "action changed").map((letter) => letter.personId)).toEqual([cast.chris.id]);
});

test("who handed it back hears no more of it", async () => {
  const { cast, number, asks } = await anAction();
  await handBackAction(asks(cast.amara), { number });
  await changeAction(asks(cast.dana), { ...LATER, number, version: "1" });
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "action changed")).toEqual([]);
});

test("a stale form: both texts are handed back, neither is lost, and sent again with the new version it stands", async () => {
  const { cast, number, asks } = await anAction();
  await changeAction(asks(cast.amara), { ...LATER, number, version: "1" });
  const stale = changeAction(asks(cast.dana), { ...SAME, what: "Write all the words", number, version: "1" });
  await expect(stale).rejects.toThrow(Stale);
  await expect(stale).rejects.toMatchObject({ version: 2, theirs: { what: LEAFLET.what, due: "6 March 2026" } });
  expect(await actionsIn(cast)).toMatchObject([{ what: LEAFLET.what, due: "2026-03-06" }]);
  await changeAction(asks(cast.dana), { ...LATER, what: "Write all the words", number, version: "2" });
  expect(await actionsIn(cast)).toMatchObject([{ what: "Write all the words", due: "2026-03-06", version: 3 }]);
});

test("refused in words: nothing different, days the wrong way round, no seat", async () => {
  const { cast, number, asks } = await anAction();
  await expect(changeAction(asks(cast.amara), { ...SAME, number, version: "1" })).rejects.toThrow("Nothing is different yet.");
  await expect(changeAction(asks(cast.amara), { ...SAME, starts: "2026-05-01", number, version: "1" })).rejects.toMatchObject({ field: "due" });
  await expect(changeAction(asks(cast.mo), { ...LATER, number, version: "1" })).rejects.toThrow("Only people with a seat can do this.");
  expect(await actionsIn(cast)).toMatchObject([{ version: 1 }]);
});

test("twice at once with the same version, one is written and one is told", async () => {
  const { cast, number, asks } = await anAction();
  const sent = await Promise.allSettled([changeAction(asks(cast.amara), { ...LATER, number, version: "1" }), changeAction(asks(cast.dana), { ...LATER, due: "2026-04-01", number, version: "1" })]);
  expect(sent.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await actionsIn(cast)).toMatchObject([{ version: 2 }]);
});

test("it may answer to other promises of the charter; which it answered to before stays in the story", async () => {
  const { cast, slug, number, asks } = await anAction();
  await changeAction(asks(cast.amara), { ...SAME, promises: ["p2", "p3"], number, version: "1" });
  expect((await promisesIn(cast)).map((one) => one.promiseKey)).toEqual(["p2", "p3"]);
  expect((await eventsOn(cast, slug)).at(-1)!.detail).toMatchObject({ before: "promises: Start together, Listen and show it changed something" });
  await expect(changeAction(asks(cast.dana), { ...SAME, promises: ["p1"], number, version: "1" })).rejects.toMatchObject({ theirs: { promises: "Be open and honest, Listen and show it changed something" } });
  await expect(changeAction(asks(cast.amara), { ...SAME, promises: ["p77"], number, version: "2" })).rejects.toMatchObject({ field: "promises" });
  await changeAction(asks(cast.amara), { ...SAME, promises: [], number, version: "2" });
  expect(await promisesIn(cast)).toEqual([]);
});
