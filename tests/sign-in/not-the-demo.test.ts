import { expect, test } from "vitest";
import { makePartnership } from "@/lib/partnership/make";
import { addPerson } from "@/lib/person/add";
import { oneOfTheCast } from "@/lib/sign-in/be";
import { MONDAY } from "../cast/cast";

test("outside the demo nobody becomes somebody by a press, even where the demo's partnership was left behind", async () => {
  const { id: partnershipId } = await makePartnership(MONDAY, { name: "Wolds and Coast", slug: "wolds-and-coast", isDemo: true });
  await addPerson({ partnershipId, now: MONDAY }, { name: "Dana", email: "dana@woldsandcoast.example", roles: ["manager"] });
  expect(await oneOfTheCast({ who: "dana" })).toBeNull();
});
