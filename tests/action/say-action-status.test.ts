import { expect, test } from "vitest";
import { Stale } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { actionNumbered } from "@/lib/action/read";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { eventsOn } from "../cast/work";
import { anAction, LEAFLET, statusesIn } from "./actions";

const ON_TRACK = { status: "on track", progress: "Two pages are written.", version: "0" };

test("any member says how it stands; each saying stays, the last one is how it stands", async () => {
  const { cast, slug, number, asks } = await anAction();
  await sayActionStatus(asks(cast.amara), { ...ON_TRACK, number });
  await sayActionStatus(asks(cast.chris, 5), { status: "done", progress: "It is printed.", impact: "Families say they find short breaks sooner.", version: "1", number });
  expect((await statusesIn(cast)).map((one) => [one.number, one.status, one.saidBy])).toEqual([[1, "on track", cast.amara.id], [2, "done", cast.chris.id]]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "action status said", actorId: cast.chris.id, detail: { number: 1, what: LEAFLET.what, status: "done", progress: "It is printed." } });
  const { action } = (await seeInside(asks(cast.dana, 6), { action: actionNumbered(number) }))!;
  expect(action).toMatchObject({ status: "done", timesSaid: 2, impact: "Families say they find short breaks sooner.", overdue: false });
  expect(action.history.map((one) => [one.words, one.impact])).toEqual([
    [`Chris Boyle said action 1 is done: ${LEAFLET.what}. It is printed.`, "Families say they find short breaks sooner."],
    [`Amara Mensah said action 1 is on track: ${LEAFLET.what}. Two pages are written.`, ""],
    [`Dana Kerr added action 1: ${LEAFLET.what}.`, ""],
  ]);
});

test("a stopped action says because", async () => {
  const { cast, number, asks } = await anAction();
  await expect(sayActionStatus(asks(cast.amara), { number, status: "stopped", version: "0" })).rejects.toMatchObject({ field: "progress", message: "Say why it stopped. One line is enough." });
  await sayActionStatus(asks(cast.amara), { number, status: "stopped", progress: "The money went to something else.", version: "0" });
  expect(await statusesIn(cast)).toHaveLength(1);
});

test("two people at once: the second is shown what the first wrote, and neither is lost", async () => {
  const { cast, number, asks } = await anAction();
  await sayActionStatus(asks(cast.amara), { ...ON_TRACK, number });
  const late = sayActionStatus(asks(cast.chris), { number, status: "delayed", progress: "The printer is away.", version: "0" });
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({ version: 1, theirs: { status: "on track", progress: "Two pages are written.", impact: "" } });
  await sayActionStatus(asks(cast.chris), { number, status: "delayed", progress: "Two pages are written. The printer is away.", version: "1" });
  expect(await statusesIn(cast)).toHaveLength(2);
});

test("refused in words: no seat, a status that is none, no version", async () => {
  const { cast, number, asks } = await anAction();
  await expect(sayActionStatus(asks(cast.mo), { ...ON_TRACK, number })).rejects.toThrow("Only people with a seat can do this.");
  await expect(sayActionStatus(asks(cast.amara), { ...ON_TRACK, number, status: "green" })).rejects.toMatchObject({ issues: [{ message: "Choose how it stands." }] });
  await expect(sayActionStatus(asks(cast.amara), { number, status: "done" })).rejects.toMatchObject({ issues: [{ path: ["version"] }] });
});

test("twice at once with the same version, one is written and one is told", async () => {
  const { cast, number, asks } = await anAction();
  await sayActionStatus(asks(cast.amara), { ...ON_TRACK, number });
  const sent = await Promise.allSettled([cast.amara, cast.chris].map((who) => sayActionStatus(asks(who, 3), { ...ON_TRACK, version: "1", number })));
  expect(sent.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await statusesIn(cast)).toHaveLength(2);
});

test("embedded too soon is refused in words; after done it stands", async () => {
  const { cast, number, asks } = await anAction();
  await expect(sayActionStatus(asks(cast.amara), { number, status: "embedded", version: "0" })).rejects.toMatchObject({ field: "status", message: "Say that it is done first. Later, when it is still true, say that it is embedded." });
  await sayActionStatus(asks(cast.amara), { number, status: "done", version: "0" });
  await sayActionStatus(asks(cast.amara, 90), { number, status: "embedded", version: "1" });
  expect((await statusesIn(cast)).map((one) => one.status)).toEqual(["done", "embedded"]);
});
