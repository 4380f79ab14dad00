import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { event, roleHeld } from "@/db/schema";
import { addPerson } from "@/lib/person/add";
import { aCast, MONDAY } from "../cast/cast";

const GWEN = { name: "Gwen Pryce", email: "gwen@harbour.example", roles: ["practitioner"] };

test("the operator makes somebody known; again it adds only the roles they lack, and records nothing when there is nothing new", async () => {
  const cast = await aCast();
  const at = { partnershipId: cast.partnershipId, now: MONDAY };
  const first = await addPerson(at, GWEN);
  expect(first).toMatchObject({ isNew: true, rolesAdded: ["practitioner"] });
  expect(await addPerson(at, { ...GWEN, roles: ["practitioner", "manager"] })).toEqual({ personId: first.personId, isNew: false, rolesAdded: ["manager"] });
  const told = () => inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(event));
  const before = (await told()).length;
  expect(await addPerson(at, GWEN)).toEqual({ personId: first.personId, isNew: false, rolesAdded: [] });
  expect(await told()).toHaveLength(before);
});

test("the same person twice at once is one person with one role", async () => {
  const cast = await aCast();
  const at = { partnershipId: cast.partnershipId, now: MONDAY };
  const [one, other] = await Promise.all([addPerson(at, GWEN), addPerson(at, GWEN)]);
  expect(one.personId).toBe(other.personId);
  const roles = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(roleHeld));
  expect(roles.filter((role) => role.personId === one.personId)).toHaveLength(1);
});

test("an organisation that is not there is refused in words", async () => {
  const cast = await aCast();
  await expect(addPerson({ partnershipId: cast.partnershipId, now: MONDAY }, { ...GWEN, organisation: "Nowhere School" })).rejects.toThrow("There is no organisation called Nowhere School here. Add it first.");
});
