import { expect, test } from "vitest";
import { seeHere } from "@/lib/access/see";
import { acceptAction } from "@/lib/action/accept-action";
import { addAction } from "@/lib/action/add-action";
import { handBackAction } from "@/lib/action/hand-back-action";
import { MOST_MINE, myActions } from "@/lib/action/read-mine";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork } from "../cast/work";
import { anAction, LEAFLET, seatedAs } from "./actions";

const mine = async (cast: Cast, who: Member, day: number, finished = false) => (await seeHere(on(days(day), cast, who), "be here", { mine: myActions(finished) })).mine;

test("mine are those I am asked to lead or lead, what waits for my answer first; handed back ones are gone", async () => {
  const { cast, slug, number, asks } = await anAction();
  const amara = await seatedAs(cast, slug, cast.amara);
  await addAction(asks(cast.amara), { what: "Ask three schools", leads: [amara, await seatedAs(cast, slug, cast.chris)], due: "2026-01-20" });
  expect((await mine(cast, cast.amara, 3)).actions).toMatchObject([
    { number: 1, slug, accepted: false, overdue: false, shared: 0 },
    { number: 2, what: "Ask three schools", due: "2026-01-20", accepted: true, shared: 1 },
  ]);
  expect((await mine(cast, cast.amara, 9)).actions[1]).toMatchObject({ number: 2, overdue: true });
  await handBackAction(asks(cast.amara), { number });
  expect((await mine(cast, cast.amara, 3)).actions.map((one) => one.number)).toEqual([2]);
  expect((await mine(cast, cast.dana, 3)).actions).toEqual([]);
});

test("what is finished stands apart", async () => {
  const { cast, number, asks } = await anAction();
  await acceptAction(asks(cast.amara), { number });
  await sayActionStatus(asks(cast.amara), { number, status: "done", version: "0" });
  expect((await mine(cast, cast.amara, 3)).actions).toEqual([]);
  expect((await mine(cast, cast.amara, 90, true)).actions).toMatchObject([{ number: 1, status: "done", overdue: false }]);
});

test("over several works, never of another partnership, and never more than a page can hold", async () => {
  const { cast, slug, asks } = await anAction();
  const other = await anAction();
  const second = await aPieceOfWork(cast, { ledBy: cast.chris, joined: [cast.amara], title: "Contact cards" });
  await addAction(on(days(2), cast, cast.chris, second), { ...LEAFLET, leads: await seatedAs(cast, second, cast.amara) });
  expect((await mine(cast, cast.amara, 3)).actions.map((one) => one.slug).sort()).toEqual([second, slug].sort());
  expect((await mine(other.cast, other.cast.amara, 3)).actions).toHaveLength(1);
  const leads = await seatedAs(cast, slug, cast.amara);
  for (let n = 0; n < MOST_MINE; n++) await addAction(asks(cast.dana), { what: `Action ${n}`, leads });
  expect(await mine(cast, cast.amara, 3)).toMatchObject({ more: true, actions: { length: MOST_MINE } });
});
