import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { withdraw } from "@/lib/invitation/withdraw";
import { addSeat } from "@/lib/seat/add-seat";
import { addWithoutEmail } from "@/lib/seat/add-without-email";
import { agreeEmpty } from "@/lib/seat/agree-empty";
import { leaveEmpty } from "@/lib/seat/leave-empty";
import { mattersOf } from "@/lib/seat/read-matters";
import { seatsOf as seatsRead } from "@/lib/seat/read";
import { peopleInSeats } from "@/lib/person/read";
import { aCast, days, on } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn, seatsOf } from "../cast/work";
import { invitationTo } from "../invitation/kept";
import { everyoneIn, keptOf } from "./kept";

const BECAUSE = "Nobody there works with this age.";

/** Dana's work, where nobody is asked for adult services any more. Amara, Bev and Chris sit in it. */
async function withAnEmptySeat() {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.bev, cast.chris] });
  const at = (who: "amara" | "bev" | "chris" | "dana" | "josh" | "mo", day = 2) => on(days(day), cast, cast[who], work);
  await withdraw(at("dana", 1), { invitation: (await invitationTo(cast, cast.fatima)).id });
  return { cast, work, at, seat: (await seatsOf(cast, work))["adult-services"]!, seats: await seatsOf(cast, work) };
}
const excuses = async (at: ReturnType<typeof on>) => (await seeInside(at, { matters: mattersOf }))!.matters.excuses;

test("once the work is open Dana says why a seat is empty, and everyone in it reads the reason", async () => {
  const { cast, work, at, seat } = await withAnEmptySeat();
  await leaveEmpty(at("dana"), { seat, because: BECAUSE });
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "seat left empty", actorId: cast.dana.id, detail: { sector: "adult-services", label: "", because: BECAUSE, heardHow: "" } });
  const seats = (await seeInside(at("chris"), { seats: seatsRead }))!.seats;
  expect(seats.find(({ id }) => id === seat)).toMatchObject({ emptyBecause: BECAUSE });
});

test("Amara agrees: the seat is excused for this reason; all see that her seat agreed; a new reason begins anew", async () => {
  const { cast, work, at, seat } = await withAnEmptySeat();
  await leaveEmpty(at("dana"), { seat, because: BECAUSE });
  await agreeEmpty(at("amara"), { seat, because: BECAUSE });
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "empty seat agreed", actorId: cast.amara.id, detail: { sector: "adult-services", label: "", because: BECAUSE, by: "parent-carers" } });
  expect(await excuses(at("chris"))).toMatchObject([{ seatId: seat, sector: "parent-carers", mine: false }]);
  await expect(agreeEmpty(at("amara"), { seat, because: BECAUSE })).rejects.toThrow("You have agreed to this reason already.");
  await leaveEmpty(at("dana", 3), { seat, because: "No time." });
  expect(await excuses(at("amara"))).toEqual([]);
  await expect(agreeEmpty(at("amara"), { seat, because: BECAUSE })).rejects.toThrow("The reason was changed since you opened this page.");
});

test("only a family seat agrees, and only while the seat is left empty", async () => {
  const { at, seat } = await withAnEmptySeat();
  await expect(agreeEmpty(at("amara"), { seat, because: BECAUSE })).rejects.toThrow("This seat is not left empty any more");
  await leaveEmpty(at("dana"), { seat, because: BECAUSE });
  for (const who of ["chris", "dana"] as const) await expect(agreeEmpty(at(who), { seat, because: BECAUSE })).rejects.toThrow("Only somebody in the parent carers’ or the young people’s seat");
  await expect(agreeEmpty(at("mo"), { seat, because: BECAUSE })).rejects.toThrow("Only people with a seat");
  await expect(agreeEmpty(at("josh"), { seat, because: BECAUSE })).rejects.toBeInstanceOf(NotFound);
});

test("a seat with somebody in it, or somebody who was asked and may still answer, is not empty; young people are heard somehow", async () => {
  const { at, seats } = await withAnEmptySeat();
  await expect(leaveEmpty(at("dana"), { seat: seats.health, because: BECAUSE })).rejects.toThrow("Somebody sits for Health");
  await expect(leaveEmpty(at("dana"), { seat: seats["social-care"], because: BECAUSE })).rejects.toThrow("You have asked Eli Lund to sit for Social care.");
  await expect(leaveEmpty(at("dana"), { seat: seats["young-people"], because: BECAUSE })).rejects.toThrow("Say how young people will be heard instead.");
  await expect(leaveEmpty(at("chris"), { seat: seats["adult-services"], because: BECAUSE })).rejects.toThrow("Only the lead can do this.");
});

test("Dana adds a seat once the work is open; the same name twice is refused beside the box", async () => {
  const { cast, work, at } = await withAnEmptySeat();
  await addSeat(at("dana"), { label: "Housing" });
  expect((await eventsOn(cast, work)).at(-1)).toMatchObject({ kind: "seat added", detail: { sector: "other", label: "Housing" } });
  await expect(addSeat(at("dana"), { label: "Housing" })).rejects.toThrow("There is a seat called Housing already.");
  await expect(addSeat(at("amara"), { label: "Charities" })).rejects.toThrow("Only the lead can do this.");
  await expect(addSeat(at("josh"), { label: "Charities" })).rejects.toBeInstanceOf(NotFound);
  const both = await Promise.allSettled([1, 2].map(() => addSeat(at("dana"), { label: "Charities" })));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("somebody without e-mail has a seat from today; no letter is tried, nobody can sign in as them, and what they need is private", async () => {
  const { cast, work, at, seats } = await withAnEmptySeat();
  const before = (await lettersIn(cast)).length;
  await addWithoutEmail(at("dana"), { name: "Joan", seat: seats["young-people"], how: "open", told: "phone", needs: ["large print"] });
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "person added by the lead", actorId: cast.dana.id, detail: { sector: "young-people", label: "", how: "open", told: "phone" } });
  expect(JSON.stringify(await eventsOn(cast, work))).not.toContain("Joan");
  expect((await lettersIn(cast)).length).toBe(before);
  const people = async (who: "chris" | "dana") => (await seeInside(at(who), { people: peopleInSeats }))!.people.find(({ name }) => name === "Joan");
  expect(await people("dana")).toMatchObject({ told: "phone", needs: ["large print"] });
  expect(await people("chris")).toMatchObject({ told: "phone", needs: null });
  expect(await keptOf(cast)).toMatchObject({ parentsIn: true });
});

test("how somebody was chosen and how they are told is asked for; only the lead adds them; pressing twice is held by the form's key", async () => {
  const { cast, at, seats } = await withAnEmptySeat();
  const joan = { name: "Joan", seat: seats["parent-carers"], how: "open", told: "paper" };
  await expect(addWithoutEmail(at("dana"), { ...joan, how: "" })).rejects.toThrow("Choose how Joan was chosen.");
  await expect(addWithoutEmail(at("dana"), { ...joan, told: "pigeon" })).rejects.toThrow();
  await expect(addWithoutEmail(at("chris"), joan)).rejects.toThrow("Only the lead can do this.");
  await expect(addWithoutEmail(at("josh"), joan)).rejects.toBeInstanceOf(NotFound);
  const before = (await everyoneIn(cast)).length;
  const once = { key: "same-key-1", digest: "d" };
  const both = await Promise.allSettled([1, 2].map(() => addWithoutEmail({ ...at("dana"), once }, joan, () => "/there")));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await everyoneIn(cast)).length).toBe(before + 1);
});
