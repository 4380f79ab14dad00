import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { seatView } from "@/db/schema";
import { seeInside, seeOutline } from "@/lib/access/see";
import { giveView } from "@/lib/ladder/give-view";
import { sayingsOf } from "@/lib/ladder/read";
import { myPlaceInSeat } from "@/lib/ladder/read-asks";
import { saidSoFar } from "@/lib/ladder/read-said";
import { moveStage } from "@/lib/work/move-stage";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, joins, seatsOf } from "../cast/work";

const VIEW = { rung: "consultation", words: "The size and the print date were fixed before we saw it." };
const viewsIn = (cast: Cast) => inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(seatView).orderBy(seatView.number));

async function sees(cast: Cast, slug: string, who: Member, now = days(9)) {
  const { sayings, said } = await seeOutline(on(now, cast, who, slug), { sayings: sayingsOf, said: saidSoFar }, {});
  const views = said.filter((one) => one.seat !== null);
  return { sealed: sayings.sealed, now: sayings.views.map((view) => [view.sector, view.rungName, view.by]), ever: views.map((view) => [view.seat?.sector, view.stage]) };
}

test("Amara gives the parents' view with two of the six questions; the event names no rung", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await giveView(on(days(2), cast, cast.amara, slug), { ...VIEW, first: "yes", decide: "no", "decide-line": "It was decided in a meeting.", know: "" });
  const seats = await seatsOf(cast, slug);
  expect(await viewsIn(cast)).toMatchObject([{ seatId: seats["parent-carers"], rungKey: "consultation", stage: "idea", number: 1, answers: { first: "yes", decide: "no", "decide-line": "It was decided in a meeting." } }]);
  const last = (await eventsOn(cast, slug)).at(-1);
  expect(last).toEqual({ kind: "view given", actorId: cast.amara.id, detail: { sector: "parent-carers", label: "", stage: "idea" } });
});

test("until their seat has spoken in this stage, members see no other seat's view anywhere; a manager is not sealed but reads no parent's name", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  await giveView(on(days(2), cast, cast.amara, slug), VIEW);
  expect(await sees(cast, slug, cast.chris)).toEqual({ sealed: true, now: [], ever: [] });
  expect(await sees(cast, slug, cast.dana)).toEqual({ sealed: true, now: [], ever: [] });
  expect(await sees(cast, slug, cast.amara)).toEqual({ sealed: false, now: [["parent-carers", "Consultation", "Amara Mensah"]], ever: [["parent-carers", "idea"]] });
  expect(await sees(cast, slug, cast.mo)).toEqual({ sealed: false, now: [["parent-carers", "Consultation", null]], ever: [["parent-carers", "idea"]] });

  await giveView(on(days(3), cast, cast.chris, slug), { rung: "engagement", words: "We changed some of it." });
  expect((await sees(cast, slug, cast.chris)).now).toEqual([["parent-carers", "Consultation", "Amara Mensah"], ["health", "Engagement", "Chris Boyle"]]);
  expect((await sees(cast, slug, cast.mo)).now).toEqual([["parent-carers", "Consultation", null], ["health", "Engagement", "Chris Boyle"]]);
});

test("a new stage asks again: earlier views of other seats are sealed too, one's own stay", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  await giveView(on(days(2), cast, cast.amara, slug), VIEW);
  await giveView(on(days(3), cast, cast.chris, slug), VIEW);
  await moveStage(on(days(4), cast, cast.dana, slug), { to: "scoping" });
  expect(await sees(cast, slug, cast.chris)).toEqual({ sealed: true, now: [], ever: [["health", "idea"]] });
  await giveView(on(days(5), cast, cast.chris, slug), { ...VIEW, rung: "engagement" });
  expect(await sees(cast, slug, cast.chris)).toEqual({ sealed: false, now: [["health", "Engagement", "Chris Boyle"]], ever: [["health", "scoping"], ["health", "idea"], ["parent-carers", "idea"]] });
});

test("before a view it is known how many sit in that seat: a seat of one is a person", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const inMySeat = async () => (await seeInside(on(days(2), cast, cast.amara, slug), { place: myPlaceInSeat }))!.place.members;
  expect(await inMySeat()).toBe(1);
  await joins(cast, slug, cast.bev, days(1));
  expect(await inMySeat()).toBe(2);
});

test("said again in the same stage it is a new row, and the last one is what the seat says", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await giveView(on(days(2), cast, cast.amara, slug), VIEW);
  await giveView(on(days(6), cast, cast.amara, slug), { rung: "co-production", words: "They tore it up and began again with us." });
  expect((await viewsIn(cast)).map((view) => view.number)).toEqual([1, 2]);
  expect((await sees(cast, slug, cast.mo)).now).toEqual([["parent-carers", "Co-production", null]]);
});

test("refused in words: no seat, no words, no rung, an answer that is not one of the three", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const at = on(days(2), cast, cast.amara, slug);
  await expect(giveView(on(days(2), cast, cast.mo, slug), VIEW)).rejects.toThrow("Only people with a seat can do this.");
  await expect(giveView(at, { ...VIEW, words: " " })).rejects.toMatchObject({ issues: [{ path: ["words"], message: "Say how you see it, in your own words. One line is enough." }] });
  await expect(giveView(at, { words: "So." })).rejects.toMatchObject({ issues: [{ path: ["rung"], message: "Choose a rung." }] });
  await expect(giveView(at, { ...VIEW, first: "perhaps" })).rejects.toMatchObject({ issues: [{ message: "Choose Yes, Partly or No." }] });
  await expect(giveView(at, { ...VIEW, rung: "participation" })).rejects.toThrow("Choose a rung from this ladder.");
  expect(await viewsIn(cast)).toEqual([]);
});

test("sent twice at once it is said once; two seats at once both speak", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  const once = { key: "view-once-1", digest: "same" };
  const amara = { ...on(days(2), cast, cast.amara, slug), once };
  const sent = await Promise.allSettled([giveView(amara, VIEW), giveView(amara, VIEW), giveView(on(days(2), cast, cast.chris, slug), VIEW)]);
  expect(sent.filter((one) => one.status === "fulfilled")).toHaveLength(2);
  expect((await viewsIn(cast)).map((view) => view.number)).toEqual([1, 2]);
});

test("extra fields are ignored: nobody gives a view for another seat", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  const seats = await seatsOf(cast, slug);
  await giveView(on(days(2), cast, cast.dana, slug), { ...VIEW, seatId: seats["parent-carers"], membershipId: cast.amara.id, stage: "review", number: 99 });
  expect(await viewsIn(cast)).toMatchObject([{ seatId: seats.education, stage: "idea", number: 1 }]);
});
