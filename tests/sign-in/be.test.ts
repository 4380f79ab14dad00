import { expect, test } from "vitest";
import { makePartnership } from "@/lib/partnership/make";
import { addPerson } from "@/lib/person/add";
import { oneOfTheCast } from "@/lib/sign-in/be";
import { MONDAY } from "../cast/cast";

process.env.DEMO = "1";

const someone = async (slug: string, isDemo: boolean, email: string) => {
  const { id: partnershipId } = await makePartnership(MONDAY, { name: slug, slug, isDemo });
  return addPerson({ partnershipId, now: MONDAY }, { name: "Somebody", email, roles: ["practitioner"] });
};

test("in the demo one press makes you one of its people; nobody real, and nobody who is not on the list", async () => {
  const dana = await someone("wolds-and-coast", true, "dana@woldsandcoast.example");
  await someone("a-real-area", false, "mo@woldsandcoast.example");
  await someone("another-demo", true, "root@woldsandcoast.example");
  expect(await oneOfTheCast({ who: "dana" })).toEqual({ personId: dana.personId });
  for (const who of ["mo", "root", "chris", "dana@woldsandcoast.example", "", null, ["dana"], { dana: 1 }]) expect(await oneOfTheCast({ who }), String(who)).toBeNull();
});
