import { expect, test } from "vitest";
import { acceptAction } from "@/lib/action/accept-action";
import { handBackAction } from "@/lib/action/hand-back-action";
import { days } from "../cast/cast";
import { eventsOn, lettersIn } from "../cast/work";
import { anAction, LEAFLET, leadsIn, seatedAs } from "./actions";

test("Amara says yes to leading it", async () => {
  const { cast, slug, number, asks } = await anAction();
  await acceptAction(asks(cast.amara), { number });
  expect(await leadsIn(cast)).toMatchObject([{ acceptedAt: days(2), handedBackAt: null }]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "action accepted", actorId: cast.amara.id, detail: { number: 1, what: LEAFLET.what } });
});

test("Amara hands it back without a reason: the lead hears, and Amara may still say yes later", async () => {
  const { cast, number, asks } = await anAction();
  await handBackAction(asks(cast.amara), { number });
  expect(await leadsIn(cast)).toMatchObject([{ handedBackAt: days(2) }]);
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "action handed back").map((letter) => letter.personId)).toEqual([cast.dana.id]);
  await acceptAction(asks(cast.amara, 4), { number });
  expect(await leadsIn(cast)).toMatchObject([{ acceptedAt: days(4), handedBackAt: null }]);
});

test("Chris was not asked and offers: that is a yes too", async () => {
  const { cast, slug, number, asks } = await anAction();
  await acceptAction(asks(cast.chris), { number });
  const chris = await seatedAs(cast, slug, cast.chris);
  expect((await leadsIn(cast)).find((lead) => lead.membershipId === chris)).toMatchObject({ askedAt: days(2), acceptedAt: days(2) });
});

test("refused in words: said already, handed back already, never asked, no seat", async () => {
  const { cast, number, asks } = await anAction();
  await acceptAction(asks(cast.amara), { number });
  await expect(acceptAction(asks(cast.amara), { number })).rejects.toThrow("You have said yes to this action already.");
  await expect(handBackAction(asks(cast.chris), { number })).rejects.toThrow("You are not asked to lead this action");
  await handBackAction(asks(cast.amara), { number });
  await expect(handBackAction(asks(cast.amara), { number })).rejects.toThrow("You have handed this action back already.");
  await expect(acceptAction(asks(cast.mo), { number })).rejects.toThrow("Only people with a seat can do this.");
  await expect(acceptAction(asks(cast.amara), { number: "one" })).rejects.toMatchObject({ issues: [{ path: ["number"] }] });
});
