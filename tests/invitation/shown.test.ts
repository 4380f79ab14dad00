import { expect, test } from "vitest";
import { seeInvitation } from "@/lib/access/answer";
import { seeInside } from "@/lib/access/see";
import { decline } from "@/lib/invitation/decline";
import { invitationShown, invitationsOf, nameToBegin } from "@/lib/invitation/read";
import { inviteMore } from "@/lib/invitation/invite-more";
import { join } from "@/lib/invitation/join";
import { withdraw } from "@/lib/invitation/withdraw";
import { linkToken } from "@/lib/letter/token";
import { peopleInSeats } from "@/lib/person/read";
import { aCast, days, MONDAY, on, type Cast } from "../cast/cast";
import { aPieceOfWork, joins, seatsOf, tokenFor } from "../cast/work";
import { invitationTo } from "./kept";

const shownTo = async (cast: Cast, work: string, who: { email: string }) =>
  seeInvitation({ token: await tokenFor(cast, work, who as Cast["amara"]), now: days(1) }, invitationShown);

/** Dana's work with Amara (who needs breaks), Josh and Chris in it; Eli has said no. */
async function threeIn() {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.josh, cast.chris] });
  const amara = await join({ token: await tokenFor(cast, work, cast.amara), now: MONDAY }, { name: "Amara", needs: ["breaks"], otherNeeds: "Near the door", hears: "needed" });
  cast.amara.id = amara.personId;
  await decline({ token: await tokenFor(cast, work, cast.eli), now: MONDAY }, { because: "Too busy" });
  return { cast, work };
}

test("a guest sees practitioners by name and families only as having joined; no address of anybody", async () => {
  const { cast, work } = await threeIn();
  const { found } = await shownTo(cast, work, cast.fatima);
  const table = Object.fromEntries(found.table.map(({ sector, names, joined, asked }) => [sector, { names, joined, asked }]));
  expect(table["health"]).toMatchObject({ names: ["Chris Boyle"], joined: 1 });
  expect(table["education"]).toMatchObject({ names: ["Dana Kerr"] });
  expect(table["parent-carers"]).toMatchObject({ names: [], joined: 1 });
  expect(table["young-people"]).toMatchObject({ names: [], joined: 1 });
  const everything = JSON.stringify(found);
  for (const hidden of ["Amara", "Josh", "Near the door", "@"]) expect(everything).not.toContain(hidden);
});

test("a nurse who sits as a parent is not named to a guest", async () => {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana });
  await joins(cast, work, cast.bev);
  const { found } = await shownTo(cast, work, cast.fatima);
  expect(JSON.stringify(found)).not.toContain("Bev");
});

test("the contact card is the asker's own; what the starter did not say is not there", async () => {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana });
  const { seen, found } = await shownTo(cast, work, cast.amara);
  expect(found.asker).toEqual({ name: "Dana Kerr", job: "SEND officer", reach: "01632 960 001, Monday to Thursday", organisation: "Wolds Council" });
  expect(found.settled).toEqual([]);
  expect(seen.work).toMatchObject({ message: "", timeAsked: "", offers: [] });
});

test("the joining page begins with the name somebody has here already, or with the one the letter was sent to", async () => {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana });
  for (const who of [cast.chris, cast.amara]) {
    const { found } = await seeInvitation({ token: await tokenFor(cast, work, who), now: days(1) }, nameToBegin);
    expect(found).toBe(who.name);
  }
});

const insideFor = async (cast: Cast, who: Cast["dana"], work: string) => (await seeInside(on(days(1), cast, who, work), { people: peopleInSeats, asked: invitationsOf }))!;

test("Dana, who leads, sees who is asked, at which address, how it stands and why somebody said no; Chris sees only that seats are asked", async () => {
  const { cast, work } = await threeIn();
  const forDana = await insideFor(cast, cast.dana, work);
  expect(forDana.asked.find(({ forLead }) => forLead?.email === cast.eli.email)).toMatchObject({ state: "said no", forLead: { declinedBecause: "Too busy" } });
  const forChris = await insideFor(cast, cast.chris, work);
  expect(forChris.asked).toHaveLength(forDana.asked.length);
  expect(forChris.asked.every(({ forLead }) => forLead === null)).toBe(true);
  expect(JSON.stringify(forChris.asked)).not.toMatch(/@|Too busy|Eli/);
});

test("what Amara needs is for Dana and for Amara; for Chris and Josh it is not even read", async () => {
  const { cast, work } = await threeIn();
  const amaras = async (who: Cast["dana"]) => (await insideFor(cast, who, work)).people.find(({ name }) => name === "Amara");
  expect(await amaras(cast.dana)).toMatchObject({ needs: ["breaks"], otherNeeds: "Near the door" });
  expect(await amaras(cast.amara)).toMatchObject({ needs: ["breaks"], isMe: true });
  for (const who of [cast.chris, cast.josh]) expect(await amaras(who)).toMatchObject({ needs: null, otherNeeds: null });
});

test("inside, everyone has the name they chose; a job and a telephone stand beside a practitioner's, never beside a family's", async () => {
  const { cast, work } = await threeIn();
  await joins(cast, work, cast.bev);
  const { people } = await insideFor(cast, cast.amara, work);
  const card = (name: string) => people.find((one) => one.name === name);
  expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(["Amara", "Josh", "Chris Boyle", "Dana Kerr", "Bev Holt"]));
  expect(card("Dana Kerr")).toMatchObject({ job: "SEND officer", reach: "01632 960 001, Monday to Thursday", organisation: "Wolds Council", leads: true });
  expect(card("Bev Holt")).toMatchObject({ job: "", reach: "", organisation: "Wolds Parent Carer Forum" });
  expect(JSON.stringify(people)).not.toContain("@");
});

test("a practitioner who sits as a parent carer shows neither job nor where they work", async () => {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana });
  const seats = await seatsOf(cast, work);
  await withdraw(on(days(1), cast, cast.dana, work), { invitation: (await invitationTo(cast, cast.chris)).id });
  await inviteMore(on(days(1), cast, cast.dana, work), { name: "Chris", email: cast.chris.email, seat: seats["parent-carers"], how: "open" });
  await join({ token: await tokenForNewest(cast, cast.chris), now: days(1) }, { name: "Chris", hears: "needed" });
  const { people } = await insideFor(cast, cast.dana, work);
  expect(people.find(({ name }) => name === "Chris")).toMatchObject({ sector: "parent-carers", job: "", reach: "", organisation: "" });
});

async function tokenForNewest(cast: Cast, who: { email: string }) {
  const { id, generation } = await invitationTo(cast, who);
  return linkToken(id, generation);
}
