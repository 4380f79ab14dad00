import { expect, test } from "vitest";
import { z } from "zod/mini";
import { FieldRefusal, NotFound, Refusal } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { draftInvitations } from "@/lib/invitation/draft-invitations";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { seatsOf } from "@/lib/seat/read";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { beginWork } from "@/lib/work/begin-work";
import { aCast, MONDAY, on, type Cast } from "../cast/cast";
import { aPieceOfWork, eventsOn, IDEA } from "../cast/work";

const ALL = [...NEEDED_SECTORS];
const without = (...left: string[]) => ALL.filter((sector) => !left.includes(sector));
const begun = async (cast: Cast, more = {}) => (await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education", ...more })).slug;
const table = async (cast: Cast, slug: string) => (await seeInside(on(MONDAY, cast, cast.dana, slug), { seats: seatsOf }))!.seats;

test("all six stay; nothing else is recorded than that they were chosen", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  await chooseSeats(on(MONDAY, cast, cast.dana, slug), { sectors: ALL });
  expect((await table(cast, slug)).every((seat) => seat.emptyBecause === null)).toBe(true);
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "seats chosen", actorId: cast.dana.id, detail: { sectors: "Parent carers, Young people, Education, Health, Social care, Adult services" } });
});

test("a seat is left empty with a reason everyone can read; for young people also how they will be heard", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  const given = { sectors: without("young-people", "adult-services"), "because-young-people": "It is about under-fives.", heardHow: "We ask their nursery.", "because-adult-services": "It is about under-fives." };
  await chooseSeats(on(MONDAY, cast, cast.dana, slug), given);
  const seats = await table(cast, slug);
  expect(seats.find((seat) => seat.sector === "young-people")).toMatchObject({ emptyBecause: "It is about under-fives.", heardHow: "We ask their nursery." });
  expect(seats.find((seat) => seat.sector === "adult-services")).toMatchObject({ emptyBecause: "It is about under-fives.", heardHow: null });
  const empty = (await eventsOn(cast, slug)).filter((event) => event.kind === "seat left empty");
  expect(empty.map((event) => event.detail.sector)).toEqual(["young-people", "adult-services"]);
});

test("without a reason it is refused beside the box, every missing reason at once, and nothing is changed", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  const before = await eventsOn(cast, slug);
  const refused = await chooseSeats(on(MONDAY, cast, cast.dana, slug), { sectors: without("young-people", "health") }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(z.core.$ZodError);
  expect((refused as z.core.$ZodError).issues.map((issue) => issue.path[0])).toEqual(["because-young-people", "because-health", "heardHow"]);
  expect(await eventsOn(cast, slug)).toEqual(before);
});

test("a seat that was left empty can be opened again, and the same answer twice is told once", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  const at = on(MONDAY, cast, cast.dana, slug);
  const empty = { sectors: without("health"), "because-health": "No health in it." };
  await chooseSeats(at, empty);
  await chooseSeats(at, empty);
  expect((await eventsOn(cast, slug)).filter((event) => event.kind === "seat left empty")).toHaveLength(1);
  await chooseSeats(at, { sectors: ALL, "because-health": "No health in it." });
  expect((await table(cast, slug)).find((seat) => seat.sector === "health")).toMatchObject({ emptyBecause: null });
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "seat no longer empty" });
});

test("another voice can be added, kept, and taken off again while nobody is asked; the starter's own seat stays", async () => {
  const cast = await aCast();
  const slug = await begun(cast, { seat: "other", seatLabel: "Council SEND team" });
  const at = on(MONDAY, cast, cast.dana, slug);
  const voices = async () => (await table(cast, slug)).filter((seat) => seat.sector === "other").map((seat) => seat.label);
  await chooseSeats(at, { sectors: ALL, another: "Charities" });
  const charities = (await table(cast, slug)).find((seat) => seat.label === "Charities")!;
  await chooseSeats(at, { sectors: ALL, voices: [charities.id], another: "Housing" });
  expect(await voices()).toEqual(["Council SEND team", "Charities", "Housing"]);
  await draftInvitations(at, { guests: [{ name: "Sam", email: "sam@example.com", seat: charities.id }] });
  await chooseSeats(at, { sectors: ALL, voices: [charities.id] });
  expect(await voices()).toEqual(["Council SEND team", "Charities"]);
  await expect(chooseSeats(at, { sectors: ALL })).rejects.toThrow("You have asked Sam to sit for Charities.");
});

test("a seat with somebody in it, or somebody asked, cannot be left empty", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  const at = on(MONDAY, cast, cast.dana, slug);
  const own = await chooseSeats(at, { sectors: without("education"), "because-education": "None." }).catch((error: unknown) => error);
  expect(own).toBeInstanceOf(FieldRefusal);
  expect((own as FieldRefusal).message).toBe("Education is your own seat, so it stays.");
  const health = (await table(cast, slug)).find((seat) => seat.sector === "health")!;
  await draftInvitations(at, { guests: [{ name: "Chris Boyle", email: cast.chris.email, seat: health.id }] });
  await expect(chooseSeats(at, { sectors: without("health"), "because-health": "None." })).rejects.toThrow("You have asked Chris Boyle to sit for Health.");
});

test("only the lead chooses, before the letters go; a stranger is told it is not there", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  const slug = await begun(cast);
  await expect(chooseSeats(on(MONDAY, cast, cast.chris, slug), { sectors: ALL })).rejects.toThrow(Refusal);
  await expect(chooseSeats(on(MONDAY, cast, cast.josh, slug), { sectors: ALL })).rejects.toBeInstanceOf(NotFound);
  await expect(chooseSeats(on(MONDAY, other, other.dana, slug), { sectors: ALL })).rejects.toBeInstanceOf(NotFound);
  const sent = await aPieceOfWork(cast, { ledBy: cast.dana });
  await expect(chooseSeats(on(MONDAY, cast, cast.dana, sent), { sectors: ALL })).rejects.toThrow("The invitations have gone. Add people on the seats page.");
});

test("two answers at once: one after the other, and the seats say what the last one said", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  const at = on(MONDAY, cast, cast.dana, slug);
  await Promise.all([chooseSeats(at, { sectors: ALL, another: "Charities" }), chooseSeats(at, { sectors: ALL, another: "Charities" })]);
  expect((await table(cast, slug)).filter((seat) => seat.label === "Charities")).toHaveLength(1);
});
