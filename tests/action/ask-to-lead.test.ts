import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { acceptAction } from "@/lib/action/accept-action";
import { askToLead } from "@/lib/action/ask-to-lead";
import { handBackAction } from "@/lib/action/hand-back-action";
import { aCast, days, on } from "../cast/cast";
import { eventsOn, lettersIn } from "../cast/work";
import { anAction, LEAFLET, leadsIn, seatedAs } from "./actions";

test("Amara hands it back and asks Chris: Chris hears, the story says so", async () => {
  const { cast, slug, number, asks } = await anAction();
  const chris = await seatedAs(cast, slug, cast.chris);
  await handBackAction(asks(cast.amara), { number });
  await askToLead(asks(cast.amara, 3), { number, leads: chris });
  expect((await leadsIn(cast)).find((lead) => lead.membershipId === chris)).toMatchObject({ askedAt: days(3), acceptedAt: null });
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "action lead asked", actorId: cast.amara.id, detail: { number: 1, what: LEAFLET.what } });
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "action lead asked").map((letter) => letter.personId)).toEqual([cast.chris.id]);
});

test("who has said yes is not asked again by letter; who asks themselves has said yes; who handed it back may be asked again", async () => {
  const { cast, slug, number, asks } = await anAction();
  const [amara, chris] = [await seatedAs(cast, slug, cast.amara), await seatedAs(cast, slug, cast.chris)];
  await acceptAction(asks(cast.amara), { number });
  await askToLead(asks(cast.chris, 3), { number, leads: chris });
  expect((await leadsIn(cast)).find((lead) => lead.membershipId === chris)).toMatchObject({ acceptedAt: days(3) });
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "action lead asked")).toEqual([]);
  await handBackAction(asks(cast.amara, 4), { number });
  await askToLead(asks(cast.dana, 5), { number, leads: amara });
  expect((await leadsIn(cast)).find((lead) => lead.membershipId === amara)).toMatchObject({ askedAt: days(5), acceptedAt: null, handedBackAt: null });
});

test("refused in words: asked already, nobody chosen, without a seat", async () => {
  const { cast, slug, number, asks } = await anAction();
  const amara = await seatedAs(cast, slug, cast.amara);
  await expect(askToLead(asks(cast.dana), { number, leads: amara })).rejects.toMatchObject({ field: "leads", message: "They are asked already. Choose somebody else." });
  await expect(askToLead(asks(cast.dana), { number })).rejects.toMatchObject({ issues: [{ path: ["leads"] }] });
  await expect(askToLead(asks(cast.dana), { number, leads: crypto.randomUUID() })).rejects.toMatchObject({ field: "leads" });
  await expect(askToLead(asks(cast.mo), { number, leads: amara })).rejects.toThrow("Only people with a seat can do this.");
});

test("strangers are told it is not there; somebody of another work cannot be asked", async () => {
  const { cast, slug, number, asks } = await anAction();
  const other = await anAction();
  const theirs = await seatedAs(other.cast, other.slug, other.cast.amara);
  await expect(askToLead(asks(cast.dana), { number, leads: theirs })).rejects.toMatchObject({ field: "leads" });
  const stranger = await aCast();
  await expect(askToLead(on(days(2), stranger, stranger.dana, slug), { number, leads: theirs })).rejects.toThrow(NotFound);
  await expect(askToLead(asks(cast.josh), { number, leads: theirs })).rejects.toThrow(NotFound);
  await expect(askToLead(asks(cast.dana), { number: "8", leads: theirs })).rejects.toThrow(NotFound);
});
