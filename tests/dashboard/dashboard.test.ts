import { expect, test } from "vitest";
import type { Reader } from "@/db/client";
import { NotFound } from "@/lib/access/refusal";
import { seeHere, type Here } from "@/lib/access/see";
import { addAction } from "@/lib/action/add-action";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { aroundOf, figuresOf } from "@/lib/dashboard/read";
import { overdueOf } from "@/lib/dashboard/read-overdue";
import { monthsKept } from "@/lib/dashboard/read-months";
import { differingWorks, worksOf } from "@/lib/dashboard/read-works";
import { filterFrom } from "@/lib/dashboard/rules";
import { keepReadings } from "@/lib/jobs/keep-readings";
import { claimRung } from "@/lib/ladder/claim-rung";
import { giveView } from "@/lib/ladder/give-view";
import { sayAim } from "@/lib/ladder/say-aim";
import { recordAfterwards } from "@/lib/published/record-afterwards";
import { askToStartAgain } from "@/lib/two-keys/ask-to-start-again";
import { turnSecondKey } from "@/lib/two-keys/turn-second-key";
import { beginWork } from "@/lib/work/begin-work";
import { moveStage } from "@/lib/work/move-stage";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, IDEA, joins } from "../cast/work";
import { membershipOf } from "./membership";

type Sent = Record<string, string>;
const readsOf = (sent: Sent) => {
  const filter = filterFrom(sent);
  return { figures: figuresOf(filter), around: aroundOf, page: worksOf(filter), differing: differingWorks(filter), overdue: overdueOf(filter) };
};
const dashboard = (cast: Cast, who: Member, sent: Sent = {}, now = days(30)) => seeHere(on(now, cast, who), "see the dashboard", readsOf(sent));

/** Three works: one where both sides agree, one where they stand two rungs apart, one with nobody from the families. */
async function threeWorks(cast: Cast) {
  const cards = await aPieceOfWork(cast, { ledBy: cast.chris, title: "Contact cards", joined: [cast.bev] });
  await moveStage(on(days(5), cast, cast.chris, cards), { to: "design" });
  await claimRung(on(days(6), cast, cast.chris, cards), { rung: "co-design", because: "Together." });
  await giveView(on(days(7), cast, cast.bev, cards), { rung: "co-design", words: "Yes." });
  const leaflet = await aPieceOfWork(cast, { ledBy: cast.dana, title: "Short breaks leaflet", on: days(1) });
  await joins(cast, leaflet, cast.amara, days(4));
  await moveStage(on(days(5), cast, cast.dana, leaflet), { to: "design" });
  await claimRung(on(days(6), cast, cast.dana, leaflet), { rung: "co-design", because: "Two drafts." });
  await giveView(on(days(7), cast, cast.amara, leaflet), { rung: "consultation", words: "We were asked." });
  const settled = [{ kind: "answer", what: "The wording is chosen.", setBy: "The legal team", since: "2026-01-05" }];
  const { slug: letters } = await beginWork(on(days(2), cast, cast.eli), { ...IDEA, title: "Transport letters", seat: "social-care", settled });
  return { cards, leaflet, letters };
}

test("the figures say what is so: works, what each side says, who is missing, how soon families came", async () => {
  const cast = await aCast();
  await threeWorks(cast);
  const { figures, page, differing, around } = await dashboard(cast, cast.mo);
  expect(figures).toMatchObject({ works: 3, all: 3, leadWith: 2, parentsWith: 1, noParents: 1, joined: 2, days: 0, settledFirst: 1, differ: 1, sealed: 0, overdue: 0 });
  expect(figures.lead).toMatchObject([{ rung: 6, works: 2 }]);
  expect(figures.parents).toEqual(expect.arrayContaining([expect.objectContaining({ rung: 6, works: 1 }), expect.objectContaining({ rung: 4, works: 1 })]));
  expect(page.works.map(({ title, leadName, leadRung, parentsRung }) => [title, leadName, leadRung, parentsRung])).toEqual([
    ["Transport letters", "Eli Lund", null, null], ["Short breaks leaflet", "Dana Kerr", 6, 4], ["Contact cards", "Chris Boyle", 6, 6],
  ]);
  expect(differing.map((work) => work.title)).toEqual(["Short breaks leaflet"]);
  expect(around).toMatchObject({ leads: [{ name: "Chris Boyle" }, { name: "Dana Kerr" }, { name: "Eli Lund" }], organisations: [{ name: "Coast NHS" }, { name: "Wolds Council" }], familyLeads: false });
});

test("Bev, a forum rep, sees the very figures Mo sees; nobody else is told the page is there", async () => {
  const cast = await aCast();
  await threeWorks(cast);
  expect((await dashboard(cast, cast.bev)).figures).toEqual((await dashboard(cast, cast.mo)).figures);
  for (const who of [cast.dana, cast.amara, cast.ada, cast.josh]) await expect(dashboard(cast, who)).rejects.toThrow(NotFound);
  const elsewhere = await aCast();
  await expect(dashboard(elsewhere, cast.mo)).rejects.toThrow(NotFound);
  expect((await dashboard(elsewhere, elsewhere.mo)).figures).toMatchObject({ works: 0, all: 0, days: null });
});

test("each filter shows its works, and its figures", async () => {
  const cast = await aCast();
  await threeWorks(cast);
  const council = (await dashboard(cast, cast.mo)).around.organisations.find((one) => one.name === "Wolds Council")!.id;
  const titles = async (sent: Sent) => {
    const { page, figures } = await dashboard(cast, cast.mo, sent);
    expect(figures.works).toBe(page.works.length);
    return page.works.map((work) => work.title);
  };
  expect(await titles({ "lead-says": "with" })).toEqual(["Short breaks leaflet", "Contact cards"]);
  expect(await titles({ "lead-says": "nothing" })).toEqual(["Transport letters"]);
  expect(await titles({ "parents-say": "4" })).toEqual(["Short breaks leaflet"]);
  expect(await titles({ stage: "idea" })).toEqual(["Transport letters"]);
  expect(await titles({ organisation: council })).toEqual(["Transport letters", "Short breaks leaflet"]);
  expect(await titles({ lead: cast.chris.id })).toEqual(["Contact cards"]);
  expect(await titles({ from: "2026-01-13", to: "2026-01-13" })).toEqual(["Short breaks leaflet"]);
  expect(await titles({ only: "differs" })).toEqual(["Short breaks leaflet"]);
  expect(await titles({ only: "no-parents" })).toEqual(["Transport letters"]);
  expect(await titles({ only: "settled-first" })).toEqual(["Transport letters"]);
  expect(await titles({ only: "differs", stage: "idea" })).toEqual([]);
  expect(await titles({ sort: "oldest" })).toEqual(["Contact cards", "Short breaks leaflet", "Transport letters"]);
  expect(await titles({ sort: "title" })).toEqual(["Contact cards", "Short breaks leaflet", "Transport letters"]);
});

test("a new stage asks again: what parent carers said before does not stand for it", async () => {
  const cast = await aCast();
  const { leaflet } = await threeWorks(cast);
  await moveStage(on(days(8), cast, cast.dana, leaflet), { to: "delivery" });
  const { page, figures } = await dashboard(cast, cast.mo);
  expect(page.works.find((work) => work.slug === leaflet)).toMatchObject({ stage: "delivery", leadRung: 6, parentsRung: null });
  expect(figures.differ).toBe(0);
});

test("the seats stand as they are: joined, invited, left empty with its reason, nobody yet", async () => {
  const cast = await aCast();
  const { letters, leaflet } = await threeWorks(cast);
  const { page } = await dashboard(cast, cast.mo);
  const stands = (slug: string) => Object.fromEntries(page.works.find((work) => work.slug === slug)!.seats.map((seat) => [seat.sector, seat.stands]));
  expect(stands(leaflet)).toEqual({ "parent-carers": "joined", "young-people": "invited", "education": "joined", "health": "invited", "social-care": "invited", "adult-services": "invited" });
  expect(stands(letters)).toEqual({ "parent-carers": "nobody", "young-people": "nobody", "education": "nobody", "health": "nobody", "social-care": "joined", "adult-services": "nobody" });
});

test("an action is overdue from the day after it was due, until it is over; its lead is a seat, never a name, and what it says stays in the work", async () => {
  const cast = await aCast();
  const { leaflet } = await threeWorks(cast);
  const leads = [await membershipOf(cast, leaflet, cast.amara)];
  await addAction(on(days(8), cast, cast.dana, leaflet), { what: "Choose the pictures", leads, due: "2026-01-22" });
  expect((await dashboard(cast, cast.mo, {}, new Date("2026-01-22T23:00:00Z"))).overdue.works).toEqual([]);
  const { overdue, figures } = await dashboard(cast, cast.mo, {}, new Date("2026-01-23T00:30:00Z"));
  expect(overdue.works).toMatchObject([{ slug: leaflet, actions: [{ number: 1, what: null, due: "2026-01-22", seats: [{ sector: "parent-carers", label: "" }] }] }]);
  expect(figures.overdue).toBe(1);
  expect(JSON.stringify(overdue)).not.toContain("Amara");
  await sayActionStatus(on(days(12), cast, cast.amara, leaflet), { number: "1", status: "done", version: "0" });
  expect((await dashboard(cast, cast.mo)).overdue.works).toEqual([]);
});

test("a lead in a family seat is not named", async () => {
  const cast = await aCast();
  await aPieceOfWork(cast, { ledBy: cast.bev, title: "Recruitment panel" });
  const { page, around } = await dashboard(cast, cast.mo);
  expect(page.works).toMatchObject([{ leadName: null, leadSector: "parent-carers" }]);
  expect(around).toMatchObject({ leads: [], organisations: [], familyLeads: true });
  expect((await dashboard(cast, cast.mo, { lead: cast.bev.id })).page.works).toEqual([]);
  expect((await dashboard(cast, cast.mo, { lead: "family" })).page.works).toHaveLength(1);
});

test("works recorded afterwards stand apart and are in no figure", async () => {
  const cast = await aCast();
  await recordAfterwards({ partnershipId: cast.partnershipId, now: MONDAY }, { title: "Parent Carer Events", kind: "event", published: ["Around 100 parent carers attend."], sectors: ["parent-carers"] });
  const { figures, page, around: { afterwards } } = await dashboard(cast, cast.mo);
  expect([figures.works, figures.all, page.works.length]).toEqual([0, 0, 0]);
  expect(afterwards).toEqual([{ slug: "parent-carer-events", title: "Parent Carer Events", kind: "event", facts: 1 }]);
});

test("thirty works: pages of 25, each work once, in every order; and as many statements as for one", async () => {
  const cast = await aCast();
  const counted = async () => {
    let statements = 0;
    const count = (read: (seen: Here, reader: Reader) => Promise<unknown>) => (seen: Here, reader: Reader) =>
      read(seen, new Proxy(reader, { get: (target, name, self) => (["execute", "select"].includes(String(name)) ? (statements++, Reflect.get(target, name, self)) : Reflect.get(target, name, self)) }));
    await seeHere(on(days(30), cast, cast.mo), "see the dashboard", Object.fromEntries(Object.entries(readsOf({})).map(([name, read]) => [name, count(read as never)])));
    return statements;
  };
  await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, title: "Work 0", seat: "education" });
  const withOne = await counted();
  for (let n = 1; n < 30; n++) await beginWork(on(days(n % 7), cast, cast.dana), { ...IDEA, title: `Work ${n % 4}`, seat: "education" });
  expect(await counted()).toBe(withOne);
  expect(withOne).toBeLessThanOrEqual(8);
  for (const sort of ["newest", "oldest", "title"]) {
    const first = (await dashboard(cast, cast.mo, { sort })).page;
    const second = (await dashboard(cast, cast.mo, { sort, after: `${first.next!.id}${first.next!.key}` })).page;
    expect([first.works.length, second.works.length, second.next]).toEqual([25, 5, null]);
    expect(new Set([...first.works, ...second.works].map((work) => work.id)).size).toBe(30);
  }
});

test("the record's marks stand beside the lead's and the parents'; each figure of it leads to its works", async () => {
  const cast = await aCast();
  const { leaflet } = await threeWorks(cast);
  const { figures, page, differing } = await dashboard(cast, cast.mo);
  expect(page.works.map(({ title, recordRung }) => [title, recordRung])).toEqual([["Transport letters", null], ["Short breaks leaflet", 3], ["Contact cards", 3]]);
  expect(figures).toMatchObject({ aimed: 0, did: 0, recordWith: 0, lessShown: 2, decisions: 0, points: 0, soon: { "same day": 1, week: 1, month: 0, quarter: 0, later: 0 } });
  expect(figures.record).toMatchObject([{ rung: 3, works: 2 }]);
  expect(differing.map(({ slug, differSince }) => [slug, differSince?.slice(0, 10)])).toEqual([[leaflet, "2026-01-19"]]);
  const titles = async (sent: Sent) => (await dashboard(cast, cast.mo, sent)).page.works.map(({ title }) => title);
  expect(await titles({ "record-shows": "3" })).toEqual(["Short breaks leaflet", "Contact cards"]);
  expect(await titles({ "record-shows": "nothing" })).toEqual(["Transport letters"]);
  expect(await titles({ only: "less-shown" })).toEqual(["Short breaks leaflet", "Contact cards"]);
  expect(await titles({ only: "without-families" })).toEqual([]);
});

test.each([
  ["stage", ["Transport letters", "Contact cards", "Short breaks leaflet"]],
  ["gap", ["Short breaks leaflet", "Contact cards", "Transport letters"]],
  ["record", ["Transport letters", "Contact cards", "Short breaks leaflet"]],
] as const)("sorted by %s, each work once, also from page to page", async (sort, titles) => {
  const cast = await aCast();
  await threeWorks(cast);
  const { page } = await dashboard(cast, cast.mo, { sort });
  expect(page.works.map(({ title }) => title)).toEqual(titles);
  const afterFirst = page.works[0]!;
  const rest = await dashboard(cast, cast.mo, { sort, after: `${afterFirst.id}${afterFirst.place}` });
  expect(rest.page.works.map(({ title }) => title)).toEqual(titles.slice(1));
});

test("promises with least done come first, each once", async () => {
  const cast = await aCast();
  const { leaflet } = await threeWorks(cast);
  const lead = await membershipOf(cast, leaflet, cast.dana);
  await addAction(on(days(8), cast, cast.dana, leaflet), { what: "Ask first", leads: [lead], promises: ["p1", "p2"], due: "2026-01-25" });
  await sayActionStatus(on(days(9), cast, cast.dana, leaflet), { number: "1", version: "0", status: "done", progress: "", impact: "" });
  await addAction(on(days(9), cast, cast.dana, leaflet), { what: "Ask again", leads: [lead], promises: ["p2"], due: "2026-01-25" });
  const { figures: { promises } } = await dashboard(cast, cast.mo);
  expect(promises.map(({ key, done, open, overdue, works }) => [key, done, open, overdue, works])).toEqual([["p3", 0, 0, 0, 0], ["p4", 0, 0, 0, 0], ["p1", 1, 0, 0, 1], ["p2", 1, 1, 1, 1]]);
});

test("works that did what they aimed for are the first figure", async () => {
  const cast = await aCast();
  const { cards, leaflet } = await threeWorks(cast);
  await sayAim(on(days(8), cast, cast.chris, cards), { rung: "informing", because: "Parents asked only to be told." });
  await sayAim(on(days(8), cast, cast.dana, leaflet), { rung: "co-design", because: "We would like to." });
  const { figures } = await dashboard(cast, cast.mo);
  expect(figures).toMatchObject({ aimed: 2, did: 1 });
  expect((await dashboard(cast, cast.mo, { only: "did-aim" })).page.works.map(({ title }) => title)).toEqual(["Contact cards"]);
});

test("month by month: what the record showed when each month ended, and nobody else's months", async () => {
  const cast = await aCast();
  await threeWorks(cast);
  await keepReadings(new Date("2026-03-01T02:40:00Z"));
  const { months } = await seeHere(on(days(60), cast, cast.bev), "see the dashboard", { months: monthsKept });
  expect(months.map(({ day, rung, works }) => [day, rung, works])).toEqual([["2026-02-28", 3, 2], ["2026-02-28", null, 1], ["2026-01-31", 3, 2], ["2026-01-31", null, 1]]);
  const elsewhere = await aCast();
  expect((await seeHere(on(days(60), elsewhere, elsewhere.mo), "see the dashboard", { months: monthsKept })).months).toEqual([]);
});

test("a group that started again has two readings side by side", async () => {
  const cast = await aCast();
  const cards = await aPieceOfWork(cast, { ledBy: cast.chris, title: "Contact cards", joined: [cast.bev] });
  await moveStage(on(days(5), cast, cast.chris, cards), { to: "design" });
  const { id } = await askToStartAgain(on(days(6), cast, cast.chris, cards), { because: "Families were not there." });
  await turnSecondKey(on(days(7), cast, cast.bev, cards), { keys: id });
  const { page } = await dashboard(cast, cast.mo);
  expect(page.works.map(({ recordRung, sinceRung }) => [recordRung, sinceRung])).toEqual([[3, 3]]);
});
