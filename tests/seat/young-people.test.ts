import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { join } from "@/lib/invitation/join";
import { peopleInSeats } from "@/lib/person/read";
import { sayNeeds } from "@/lib/seat/say-needs";
import { aCast, days, on } from "../cast/cast";
import { aPieceOfWork, eventsOn, tokenFor } from "../cast/work";
import { lettersCarried, seatOf } from "./kept";

async function joshIsAsked() {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.chris] });
  const at = (who: "chris" | "dana" | "josh" | "mo", day = 2) => on(days(day), cast, cast[who], work);
  const joins = async (more = {}) => {
    cast.josh.id = (await join({ token: await tokenFor(cast, work, cast.josh), now: days(1) }, { name: "Josh", hears: "needed", ...more })).personId;
  };
  return { cast, work, at, joins };
}

test("Josh's letter is his own: short sentences, and somebody he trusts may come", async () => {
  const { cast } = await joshIsAsked();
  const letter = (await lettersCarried(cast, "person invited", days(0))).find(({ to }) => to === cast.josh.email)!;
  expect(letter.text.replace(/\s+/g, " ")).toContain("Dana Kerr has an idea, and would like your help.");
  expect(letter.text).toContain("You can bring somebody you trust.");
});

test("the supporter Josh chose is named to all inside; in another seat nobody is asked for one", async () => {
  const { cast, work, at, joins } = await joshIsAsked();
  await joins({ supporter: "Aunt Bea" });
  const people = (await seeInside(at("chris"), { people: peopleInSeats }))!.people;
  expect(people.find(({ name }) => name === "Josh")).toMatchObject({ supporter: "Aunt Bea" });
  cast.amara.id = (await join({ token: await tokenFor(cast, work, cast.amara), now: days(1) }, { name: "Amara", hears: "needed", supporter: "Nobody asked" })).personId;
  expect(await seatOf(cast, cast.amara)).toMatchObject({ supporter: "" });
});

test("what Josh needs, and who comes, he puts right himself; no story tells of it, and the lead alone reads what he needs", async () => {
  const { cast, work, at, joins } = await joshIsAsked();
  await joins({ supporter: "Aunt Bea" });
  const before = (await eventsOn(cast, work)).length;
  await sayNeeds(at("josh"), { work, needs: ["easy read"], otherNeeds: "A quiet room", supporter: "" });
  expect(await seatOf(cast, cast.josh)).toMatchObject({ needs: ["easy read"], otherNeeds: "A quiet room", supporter: "" });
  expect((await eventsOn(cast, work)).length).toBe(before);
  const josh = async (who: "chris" | "dana") => (await seeInside(at(who), { people: peopleInSeats }))!.people.find(({ name }) => name === "Josh");
  expect(await josh("dana")).toMatchObject({ needs: ["easy read"] });
  expect(await josh("chris")).toMatchObject({ needs: null, otherNeeds: null });
});

test("somebody without a seat has no needs here to say; nor in a work that is not there", async () => {
  const { work, at, joins } = await joshIsAsked();
  await joins();
  await expect(sayNeeds(at("mo"), { work })).rejects.toBeInstanceOf(NotFound);
  await expect(sayNeeds(at("josh"), { work: "no-such-work" })).rejects.toBeInstanceOf(NotFound);
  await Promise.all([sayNeeds(at("josh"), { work, needs: ["breaks"] }), sayNeeds(at("josh"), { work, needs: ["breaks"] })]);
});
