import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeHere } from "@/lib/access/see";
import { deliver } from "@/lib/letter/deliver";
import type { Post } from "@/lib/letter/mailer";
import { endRole } from "@/lib/person/end-role";
import { giveRole } from "@/lib/person/give-role";
import { organisationsNow } from "@/lib/partnership/read-organisations";
import { moveToOrganisation } from "@/lib/person/move-to-organisation";
import { peopleWithRoles, personWithRole } from "@/lib/person/read-roles";
import { welcomePerson } from "@/lib/person/welcome-person";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, lettersIn } from "../cast/work";
import { eventsHere } from "../charter/written";

const GWEN = { name: "Gwen Pryce", email: "gwen@harbour.example", job: "SENCO", reach: "01632 960 008", organisation: "", roles: "practitioner" };
const people = async (cast: Cast, who: Member = cast.ada) => (await seeHere(on(days(3), cast, who), "administer", { people: peopleWithRoles })).people;
const told = async (cast: Cast) => (await lettersIn(cast)).filter((letter) => letter.kind === "role given");

test("Ada gives Gwen a role: she stands in the list, a letter tells her, the story says who did it", async () => {
  const cast = await aCast();
  const { personId } = await welcomePerson(on(days(1), cast, cast.ada), GWEN);
  expect(await people(cast)).toContainEqual({ id: personId, name: "Gwen Pryce", job: "SENCO", organisation: null, organisationId: null, roles: ["practitioner"], isMe: false });
  expect((await eventsHere(cast)).at(-1)).toEqual({ kind: "role given", actorId: cast.ada.id, detail: { name: "Gwen Pryce", role: "practitioner" } });
  const [letter] = await told(cast);
  expect(letter).toMatchObject({ personId });
  const sent: Post[] = [];
  await deliver({ partnershipId: cast.partnershipId, letterId: letter!.id, now: days(1), mailer: async (one) => void sent.push(one) });
  expect(sent).toMatchObject([{ to: { address: GWEN.email }, subject: "You have a role in Wolds and Coast" }]);
  expect(JSON.stringify(sent)).toContain("Ada Finch made you a practitioner in Wolds and Coast.");
});

test("people who only hold seats are never shown, and their page is not there; whoever has a role and a seat is, without the seat", async () => {
  const cast = await aCast();
  await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.josh, cast.bev] });
  const shown = await people(cast);
  expect(shown.map((one) => one.name)).toEqual(["Ada Finch", "Bev Holt", "Chris Boyle", "Dana Kerr", "Eli Lund", "Fatima Aziz", "Mo Reed"]);
  expect(JSON.stringify(shown)).not.toMatch(/@|parent-carers|Amara|Josh/);
  const { one } = await seeHere(on(days(3), cast, cast.ada), "administer", { one: personWithRole(cast.amara.id) });
  expect(one).toBeNull();
  await expect(giveRole(on(days(3), cast, cast.ada), { person: cast.amara.id, role: "manager" })).rejects.toThrow(NotFound);
  await expect(endRole(on(days(3), cast, cast.ada), { person: cast.amara.id, role: "manager" })).rejects.toThrow(NotFound);
});

test("one more role, and an end of it: what it opened is closed at once, and who has no role any more is not in the list", async () => {
  const cast = await aCast();
  const ada = on(days(1), cast, cast.ada);
  await giveRole(ada, { person: cast.dana.id, role: "manager" });
  await seeHere(on(days(2), cast, cast.dana), "see the dashboard", {});
  await endRole(on(days(2), cast, cast.ada), { person: cast.dana.id, role: "manager" });
  await expect(seeHere(on(days(2), cast, cast.dana), "see the dashboard", {})).rejects.toThrow(NotFound);
  await endRole(on(days(2), cast, cast.ada), { person: cast.mo.id, role: "manager" });
  expect((await people(cast)).map((one) => one.name)).not.toContain("Mo Reed");
  expect((await eventsHere(cast)).at(-1)).toEqual({ kind: "role ended", actorId: cast.ada.id, detail: { name: "Mo Reed", role: "manager" } });
});

test("the last administrator stays, also when two end each other at the same moment", async () => {
  const cast = await aCast();
  await expect(endRole(on(days(1), cast, cast.ada), { person: cast.ada.id, role: "administrator" })).rejects.toThrow("Ada Finch is the only administrator. Make somebody else an administrator first.");
  await giveRole(on(days(1), cast, cast.ada), { person: cast.mo.id, role: "administrator" });
  const both = await Promise.allSettled([
    endRole(on(days(2), cast, cast.ada), { person: cast.mo.id, role: "administrator" }),
    endRole(on(days(2), cast, cast.mo), { person: cast.ada.id, role: "administrator" }),
  ]);
  expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  const left = both[0]!.status === "fulfilled" ? cast.ada : cast.mo;
  expect((await people(cast, left)).filter((one) => one.roles.includes("administrator"))).toHaveLength(1);
});

test("refused in words: no role chosen, has it already, is not one, an organisation of elsewhere, not an administrator; a stranger is told it is not there", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  const ada = on(days(1), cast, cast.ada);
  await expect(welcomePerson(ada, { ...GWEN, name: "", email: "gwen", roles: "" })).rejects.toMatchObject({ issues: [{ path: ["name"] }, { path: ["email"] }, { path: ["roles"], message: "Choose at least one role." }] });
  await expect(welcomePerson(ada, { ...GWEN, organisation: crypto.randomUUID() })).rejects.toMatchObject({ field: "organisation" });
  await expect(welcomePerson(ada, { ...GWEN, email: cast.dana.email })).rejects.toMatchObject({ field: "roles", message: "Dana Kerr is a practitioner here already." });
  await expect(giveRole(ada, { person: cast.dana.id, role: "practitioner" })).rejects.toMatchObject({ field: "role", message: "Dana Kerr is a practitioner already." });
  await expect(endRole(ada, { person: cast.dana.id, role: "manager" })).rejects.toThrow("Dana Kerr is not a manager.");
  for (const [verb, given] of [[welcomePerson, GWEN], [giveRole, { person: cast.dana.id, role: "manager" }], [endRole, { person: cast.dana.id, role: "practitioner" }]] as const) {
    await expect(verb(on(days(1), cast, cast.bev), given)).rejects.toThrow("Only an administrator");
    await expect(verb({ ...on(days(1), other, other.ada), partnershipId: cast.partnershipId }, given)).rejects.toThrow(NotFound);
  }
  expect(await told(cast)).toEqual([]);
});

test("twice at once somebody is given a role once, and what a person here said of themselves stays", async () => {
  const cast = await aCast();
  const sent = await Promise.allSettled([1, 2].map(() => welcomePerson(on(days(1), cast, cast.ada), GWEN)));
  expect(sent.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  expect(await told(cast)).toHaveLength(1);
  await welcomePerson(on(days(2), cast, cast.ada), { ...GWEN, name: "Somebody else", roles: "manager" });
  expect((await people(cast)).find((one) => one.roles.length === 2)).toMatchObject({ name: "Gwen Pryce" });
});

test("somebody works for another organisation: the list says so, the story keeps where they were before", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  const read = async (at: Cast) => (await seeHere(on(days(1), at, at.ada), "administer", { all: organisationsNow })).all.find((one) => one.name === "Coast NHS")!.id;
  const ada = on(days(1), cast, cast.ada);
  await moveToOrganisation(ada, { person: cast.eli.id, organisation: await read(cast) });
  expect((await people(cast)).find((one) => one.name === "Eli Lund")).toMatchObject({ organisation: "Coast NHS" });
  expect((await eventsHere(cast)).at(-1)).toEqual({ kind: "person moved", actorId: cast.ada.id, detail: { name: "Eli Lund", from: "Wolds Council", to: "Coast NHS" } });
  await expect(moveToOrganisation(ada, { person: cast.eli.id, organisation: await read(cast) })).rejects.toThrow("Nothing is different yet.");
  await expect(moveToOrganisation(ada, { person: cast.eli.id, organisation: await read(other) })).rejects.toMatchObject({ field: "organisation" });
  await expect(moveToOrganisation(on(days(1), cast, cast.mo), { person: cast.eli.id, organisation: "" })).rejects.toThrow("Only an administrator");
  await expect(moveToOrganisation(on(days(1), cast, cast.josh), { person: cast.eli.id, organisation: "" })).rejects.toThrow(NotFound);
  await moveToOrganisation(ada, { person: cast.eli.id, organisation: "" });
  expect((await people(cast)).find((one) => one.name === "Eli Lund")).toMatchObject({ organisation: null });
});
