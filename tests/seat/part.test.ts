import { expect, test } from "vitest";
import { acceptAction } from "@/lib/action/accept-action";
import { addAction } from "@/lib/action/add-action";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { inviteMore } from "@/lib/invitation/invite-more";
import { endSeat } from "@/lib/seat/end-seat";
import { leave } from "@/lib/seat/leave";
import { offerLead } from "@/lib/seat/offer-lead";
import { aCast, days, MONDAY, on } from "../cast/cast";
import { aPieceOfWork, eventsOn, joins, lettersIn, seatsOf } from "../cast/work";
import { keptOf, lettersCarried, offersIn, seatOf } from "./kept";

/** Dana leads; Amara, Chris and Josh sit with her. */
async function fourAtTheTable() {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris, cast.josh] });
  return { cast, work, at: (who: "amara" | "chris" | "dana" | "josh" | "mo", day = 3) => on(days(day), cast, cast[who], work) };
}
const kinds = async (...of: Parameters<typeof eventsOn>) => (await eventsOn(...of)).map(({ kind }) => kind);

test("Amara leaves: from that moment she sees nothing inside, what she did stays, Dana hears, and the dashboard knows", async () => {
  const { cast, work, at } = await fourAtTheTable();
  expect(await keptOf(cast)).toMatchObject({ parentsIn: true });
  await leave(at("amara"), {});
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "person left", actorId: cast.amara.id, detail: { sector: "parent-carers", label: "" } });
  expect(await seatOf(cast, cast.amara)).toMatchObject({ leftAt: days(3), leftBy: cast.amara.id, leftBecause: "" });
  await expect(seeInside(at("amara"), {})).rejects.toBeInstanceOf(NotFound);
  expect((await lettersIn(cast)).filter(({ kind }) => kind === "person left")).toMatchObject([{ personId: cast.dana.id }]);
  expect(await keptOf(cast)).toMatchObject({ parentsIn: false, firstFamilyAt: MONDAY });
});

test("the lead cannot just leave, and is told what to do first", async () => {
  const { at } = await fourAtTheTable();
  await expect(leave(at("dana"), {})).rejects.toThrow("You lead this work, so you cannot just leave. Offer the lead to somebody here first.");
});

test("leaving twice at once is leaving once; Mo, who has no seat, is told so; a stranger that nothing is there", async () => {
  const { cast, work, at } = await fourAtTheTable();
  const both = await Promise.allSettled([leave(at("chris"), {}), leave(at("chris"), {})]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await kinds(cast, work)).filter((kind) => kind === "person left")).toHaveLength(1);
  await expect(leave(at("mo"), {})).rejects.toThrow("You have no seat in this work.");
  const elsewhere = await aCast();
  await expect(leave(on(MONDAY, elsewhere, elsewhere.dana, work), {})).rejects.toBeInstanceOf(NotFound);
});

test("actions somebody leads are open again when they leave, and Dana hears which", async () => {
  const { cast, work, at } = await fourAtTheTable();
  const mine = (await seatOf(cast, cast.chris)).id;
  await addAction(at("dana"), { what: "Ask the clinic", leads: [mine] });
  await acceptAction(at("chris"), { number: "1" });
  await leave(at("chris", 5), {});
  expect((await eventsOn(cast, work)).at(-1)).toMatchObject({ kind: "action lost a lead", detail: { number: 1, what: "Ask the clinic" } });
  expect(await lettersCarried(cast, "action lost a lead", days(5))).toMatchObject([{ to: cast.dana.email }]);
});

test("whoever left can be asked again, and comes back by a new letter", async () => {
  const { cast, work, at } = await fourAtTheTable();
  await leave(at("chris"), {});
  await inviteMore(at("dana", 4), { name: "Chris Boyle", email: cast.chris.email, seat: (await seatsOf(cast, work)).health, how: "" });
  expect((await eventsOn(cast, work)).at(-1)).toMatchObject({ kind: "person invited" });
});

test("Dana ends Chris's seat: the reason is told to him alone; all others read only that it ended", async () => {
  const { cast, work, at } = await fourAtTheTable();
  const why = "You shared what was said here with the papers.";
  await endSeat(at("dana"), { member: (await seatOf(cast, cast.chris)).id, because: why });
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "person removed", actorId: cast.dana.id, detail: { sector: "health", label: "" } });
  expect(JSON.stringify(await eventsOn(cast, work))).not.toContain(why);
  const [letter] = await lettersCarried(cast, "person removed", days(3));
  expect(letter).toMatchObject({ to: cast.chris.email, subject: "Your seat has ended" });
  expect(letter!.text).toContain(why);
  expect(await seeInside(at("chris"), {})).toBeNull();
});

test("a family's reason reaches them too, though they see nothing of the work any more", async () => {
  const { cast, at } = await fourAtTheTable();
  await endSeat(at("dana"), { member: (await seatOf(cast, cast.amara)).id, because: "We agreed it on the phone." });
  expect(await lettersCarried(cast, "person removed", days(3))).toMatchObject([{ to: cast.amara.email }]);
});

test("the forum hears that a family seat ended, and neither why nor whose; of another seat it hears nothing", async () => {
  const { cast, at } = await fourAtTheTable();
  await endSeat(at("dana"), { member: (await seatOf(cast, cast.amara)).id, because: "We agreed it on the phone." });
  await endSeat(at("dana"), { member: (await seatOf(cast, cast.chris)).id, because: "He changed jobs." });
  const carried = await lettersCarried(cast, "family seat ended", days(3));
  expect(carried).toMatchObject([{ to: cast.bev.email, subject: "A family seat has ended" }]);
  expect(carried[0]!.text).toContain("Parent carers");
  expect(carried[0]!.text).not.toMatch(/Amara|phone|undefined/);
});

test("a reason is asked for; her own seat Dana cannot end; only the lead ends one; twice at once ends it once", async () => {
  const { cast, at } = await fourAtTheTable();
  const chris = (await seatOf(cast, cast.chris)).id;
  await expect(endSeat(at("dana"), { member: chris, because: " " })).rejects.toThrow();
  await expect(endSeat(at("dana"), { member: (await seatOf(cast, cast.dana)).id, because: "I go." })).rejects.toThrow("This is your own seat.");
  await expect(endSeat(at("amara"), { member: chris, because: "I go." })).rejects.toThrow("Only the lead can do this.");
  const both = await Promise.allSettled([1, 2].map(() => endSeat(at("dana"), { member: chris, because: "Agreed." })));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const elsewhere = await fourAtTheTable();
  await expect(endSeat(elsewhere.at("dana"), { member: (await seatOf(cast, cast.amara)).id, because: "x" })).rejects.toThrow(Refusal);
  await expect(endSeat(on(MONDAY, elsewhere.cast, elsewhere.cast.dana, "no-such-work"), { member: chris, because: "x" })).rejects.toBeInstanceOf(NotFound);
});

test("an offer of the lead ends with the seat of the one who was asked", async () => {
  const { cast, work, at } = await fourAtTheTable();
  await joins(cast, work, cast.eli, days(1));
  await offerLead(at("dana"), { member: (await seatOf(cast, cast.chris)).id });
  await leave(at("chris"), {});
  expect(await offersIn(cast)).toMatchObject([{ withdrawnAt: days(3) }]);
});
