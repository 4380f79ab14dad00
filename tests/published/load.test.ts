import { readdirSync, readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { membership, partnership, seat, work } from "@/db/schema";
import { charterOf } from "@/lib/charter/read";
import { ladderOf } from "@/lib/ladder/read";
import { seePublic } from "@/lib/access/see";
import { partnershipWith } from "@/lib/partnership/find";
import { publishedWorksOf, isUsed } from "@/lib/partnership/read";
import { checkFiles, type Published } from "@/lib/published/check";
import { load } from "@/lib/published/load";
import { recordAfterwards } from "@/lib/published/record-afterwards";
import { aCast, MONDAY } from "../cast/cast";
import { eventsOn } from "../cast/work";

const read = (...names: string[]) => checkFiles(names.map((name) => ({ name, text: readFileSync(`db/published/${name}`, "utf8") }))) as Published;
const everything = () => read(...readdirSync("db/published").filter((name) => name.endsWith(".json")));
const counts = async () => {
  const all = await inTransaction({}, (tx) => tx.select().from(partnership));
  const works = await Promise.all(all.map(({ id }) => inTransaction({ partnershipId: id }, (tx) => tx.select({ id: work.id }).from(work))));
  return { partnerships: all.length, works: works.flat().length };
};

test("all that is published is loaded once; a second time everything is already there", async () => {
  const first = await load(everything(), { now: MONDAY });
  expect(first.filter((line) => line.endsWith("loaded."))).toHaveLength(8);
  const before = await counts();
  const second = await load(everything(), { now: MONDAY });
  expect(await counts()).toEqual(before);
  expect(second.filter((line) => line.endsWith("loaded."))).toEqual([]);
  expect(second.filter((line) => line.endsWith("already there."))).toHaveLength(8);
});

test("East Riding's works stand as published: no dates, no people, no rung, only the facts and the sectors named", async () => {
  await load(read("east-riding-examples.json"), { now: MONDAY });
  const area = (await partnershipWith("east-riding-of-yorkshire"))!;
  expect(area).toMatchObject({ isDemo: false, source: "https://localoffer.eastriding.gov.uk/co-production/", published: { length: 2 } });
  const [works, members, seats] = await inTransaction({ partnershipId: area.id }, (tx) => Promise.all([tx.select().from(work).orderBy(work.title), tx.select().from(membership), tx.select().from(seat)]));
  expect(works.map(({ title, recordedAfterwards, startedBy, idea, openedAt }) => ({ title, recordedAfterwards, startedBy, idea, openedAt }))).toEqual(
    ["Contact Cards", "Information Group", "Local Offer", "Parent Carer Events", "Staff recruitment"].map((title) => ({ title, recordedAfterwards: true, startedBy: null, idea: "", openedAt: null })));
  expect(members).toEqual([]);
  expect(new Set(seats.map((one) => one.sector))).toEqual(new Set(["parent-carers"]));
  const cards = works.find((one) => one.title === "Contact Cards")!;
  expect(cards).toMatchObject({ kind: "quick win", ideaFrom: "family or forum", published: ["Raised by: Parent carers.", "Practitioners leave a card with name, job title and contact details."] });
  expect(works.find((one) => one.title === "Staff recruitment")).toMatchObject({ ideaFrom: "not published" });
  const found = await seePublic({ partnershipId: area.id, now: MONDAY }, { works: publishedWorksOf, used: isUsed, ladder: ladderOf, charter: charterOf });
  expect(found).toMatchObject({ used: false, works: { length: 5 }, charter: null, ladder: { credit: expect.stringContaining("Think Local Act Personal") } });
});

test("two loads at the same moment record a work once", async () => {
  const cast = await aCast();
  const at = { partnershipId: cast.partnershipId, now: MONDAY };
  const given = { title: "Contact Cards", kind: "quick win", published: ["Raised by: Parent carers."], sectors: ["parent-carers"] };
  const both = await Promise.all([recordAfterwards(at, given), recordAfterwards(at, given)]);
  expect(both.map((one) => one.slug)).toEqual(["contact-cards", "contact-cards"]);
  expect(both.filter((one) => one.isNew)).toHaveLength(1);
  expect(await eventsOn(cast, "contact-cards")).toMatchObject([{ kind: "work recorded afterwards", actorId: null }]);
});

test("the Four Cornerstones belong to no area: without a name nobody takes them up, with one that partnership does", async () => {
  const cast = await aCast();
  const charters = { ...read("charters.json"), ladders: [], examples: [] };
  const only = { ...charters, charters: charters.charters.filter((one) => one.partnership === null) };
  expect(await load(only, { now: MONDAY })).toEqual([expect.stringContaining("belongs to no area, so no partnership has taken it up")]);
  await load(only, { now: MONDAY, partnership: cast.slug });
  const { charter } = await seePublic({ partnershipId: cast.partnershipId, now: MONDAY }, { charter: charterOf });
  expect(charter).toMatchObject({ name: "The Four Cornerstones", promises: [{ name: "Welcome and care" }, { name: "Value and include" }, { name: "Communicate" }, { name: "Work in partnership" }] });
});

test("ladders need a partnership's name; the one in force stays in force", async () => {
  const cast = await aCast();
  const ladders = read("ladders.json");
  expect(await load(ladders, { now: MONDAY })).toEqual([expect.stringContaining("name it: --partnership")]);
  const said = await load(ladders, { now: MONDAY, partnership: cast.slug });
  expect(said).toEqual([expect.stringContaining("the ladder in force), already there."), expect.stringContaining("a ladder to choose from), loaded.")]);
  await expect(load(ladders, { now: MONDAY, partnership: "nowhere" })).rejects.toThrow("There is no partnership with the address nowhere.");
});

test("a partnership that stands under the area's name already is the one that is filled", async () => {
  await load(read("charters.json"), { now: MONDAY });
  const named = await inTransaction({}, (tx) => tx.select().from(partnership).where(eq(partnership.name, "Stockport")));
  expect(named).toHaveLength(1);
});
