import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Reader } from "@/db/client";
import { NotFound } from "@/lib/access/refusal";
import { seeEach, type Here } from "@/lib/access/see";
import { addPerson } from "@/lib/person/add";
import { aCast, MONDAY } from "../cast/cast";
import { aPieceOfWork } from "../cast/work";

/** Asks for every work there is: only the second lock says whose. */
const everyTitle = async (_seen: Here, reader: Reader) => (await reader.execute<{ title: string }>(sql`select title from work order by title`)).map(({ title }) => title);

test("somebody in several partnerships sees each in its turn, and in each only what is its own", async () => {
  const [here, there] = [await aCast(), await aCast()];
  await aPieceOfWork(here, { ledBy: here.dana, title: "Here" });
  await aPieceOfWork(there, { ledBy: there.dana, title: "There" });
  await addPerson({ partnershipId: there.partnershipId, now: MONDAY }, { name: "Dana K", email: here.dana.email, sector: "education", roles: ["practitioner"] });
  const who = { personId: here.dana.id, now: MONDAY };
  const places = await seeEach({ ...who, partnershipIds: [there.partnershipId, here.partnershipId] }, { titles: everyTitle });
  expect(places.map(({ seen, titles }) => [seen.person.name, titles])).toEqual([["Dana K", ["There"]], ["Dana Kerr", ["Here"]]]);
  expect(await seeEach({ ...who, partnershipIds: [] }, { titles: everyTitle })).toEqual([]);
});

test("a partnership where somebody is not known is not there, though others of the row are", async () => {
  const [here, there] = [await aCast(), await aCast()];
  await expect(seeEach({ personId: here.mo.id, now: MONDAY, partnershipIds: [here.partnershipId, there.partnershipId] }, { titles: everyTitle })).rejects.toThrow(NotFound);
});
