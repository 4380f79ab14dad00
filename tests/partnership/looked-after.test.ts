import { expect, test } from "vitest";
import { FieldRefusal, NotFound, Stale } from "@/lib/access/refusal";
import { seeHere, seePublic } from "@/lib/access/see";
import { addHelpLink } from "@/lib/partnership/add-help-link";
import { addSchoolHoliday } from "@/lib/partnership/add-school-holiday";
import { changeContactWords } from "@/lib/partnership/change-contact-words";
import { changeOrganisation } from "@/lib/partnership/change-organisation";
import { dismissNotice } from "@/lib/partnership/dismiss-notice";
import { putUpNotice } from "@/lib/partnership/put-up-notice";
import { helpLinksOf, homeWords, noticesAll, organisationsAll, ruleDaysHere, schoolHolidays } from "@/lib/partnership/read-administration";
import { organisationsNow } from "@/lib/partnership/read-organisations";
import { removeHelpLink } from "@/lib/partnership/remove-help-link";
import { removeSchoolHoliday } from "@/lib/partnership/remove-school-holiday";
import { setRuleDays } from "@/lib/partnership/set-rule-days";
import { takeDownNotice } from "@/lib/partnership/take-down-notice";
import { welcomeOrganisation } from "@/lib/partnership/welcome-organisation";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { eventsHere } from "../charter/written";

const ada = (cast: Cast, day = 1) => on(days(day), cast, cast.ada);
const all = (cast: Cast, day = 1) => seeHere(ada(cast, day), "administer", { organisations: organisationsAll, now: organisationsNow, holidays: schoolHolidays, notices: noticesAll, days: ruleDaysHere });
const home = async (cast: Cast, who: Member, day = 2) => (await seeHere(on(days(day), cast, who), "be here", { words: homeWords })).words;
const CHARITY = { name: "Wolds Carers", kind: "voluntary", startsOn: "2020-04-01" };
const HALF_TERM = { name: "Spring half-term", firstDay: "2026-02-16", lastDay: "2026-02-20" };
const LOCAL_OFFER = { label: "The local offer", href: "https://local-offer.example.org/start?a=1", about: "What there is." };
const NOTICE = { words: "The forum’s office is closed on Friday.", until: "2026-01-20" };

test("an organisation comes, changes its name, ends and is followed by another: the old one stays, and is not offered any more", async () => {
  const cast = await aCast();
  const { id } = await welcomeOrganisation(ada(cast), CHARITY);
  const council = (await all(cast)).organisations.find((one) => one.name === "Wolds Council")!;
  await changeOrganisation(ada(cast), { organisation: id, version: "1", ...CHARITY, name: "Wolds Family Carers" });
  await changeOrganisation(ada(cast), { organisation: id, version: "2", ...CHARITY, name: "Wolds Family Carers", endsOn: "2026-01-12", followedBy: council.id });
  const { organisations, now } = await all(cast);
  expect(organisations.at(-1)).toMatchObject({ name: "Wolds Family Carers", endsOn: "2026-01-12", follower: "Wolds Council", version: 3 });
  expect(now.map((one) => one.name)).not.toContain("Wolds Family Carers");
  expect((await eventsHere(cast)).slice(-2).map((one) => one.detail)).toEqual([
    { name: "Wolds Family Carers", before: "name: Wolds Carers" }, { name: "Wolds Family Carers", before: "until: not said; followed by: not said" },
  ]);
});

test("organisations: refused in words", async () => {
  const cast = await aCast();
  const { id } = await welcomeOrganisation(ada(cast), CHARITY);
  const council = (await all(cast)).organisations.find((one) => one.name === "Wolds Council")!;
  const change = (to: object) => changeOrganisation(ada(cast), { organisation: id, version: "1", ...CHARITY, ...to });
  await expect(welcomeOrganisation(ada(cast), CHARITY)).rejects.toMatchObject({ field: "name", message: "Wolds Carers is here already." });
  await expect(change({})).rejects.toThrow("Nothing is different yet.");
  await expect(change({ name: "Wolds Council" })).rejects.toMatchObject({ field: "name" });
  await expect(change({ endsOn: "2019-01-01" })).rejects.toMatchObject({ field: "endsOn" });
  await expect(change({ followedBy: council.id })).rejects.toMatchObject({ field: "endsOn" });
  await expect(change({ endsOn: "2026-01-01", followedBy: crypto.randomUUID() })).rejects.toMatchObject({ field: "followedBy" });
  await expect(change({ endsOn: "2026-01-01", followedBy: id })).rejects.toMatchObject({ field: "followedBy", message: expect.stringContaining("circle") });
  await change({ endsOn: "2026-01-01", followedBy: council.id });
  await expect(changeOrganisation(ada(cast), { organisation: council.id, version: "1", name: "Wolds Council", kind: "council", endsOn: "2026-01-01", followedBy: id })).rejects.toMatchObject({ field: "followedBy" });
  await expect(change({ name: "Mine" })).rejects.toThrow(Stale);
});

test("where to get help: everyone reads it, with what Ada changed; only whole https addresses", async () => {
  const cast = await aCast();
  await addHelpLink(ada(cast), LOCAL_OFFER);
  await changeContactWords(ada(cast), { teamName: "Wolds SEND team", frontDoor: "01632 960 100", sendiass: "", version: "1" });
  const { help } = await seePublic({ partnershipId: cast.partnershipId, now: days(2) }, { help: helpLinksOf });
  expect(help).toMatchObject([LOCAL_OFFER]);
  expect((await home(cast, cast.bev)).help).toMatchObject([LOCAL_OFFER]);
  for (const href of ["http://example.org", "javascript:alert(1)", "https://", "example.org", "https://user@example.org/", "https://example.org/a b"]) await expect(addHelpLink(ada(cast), { ...LOCAL_OFFER, href }), href).rejects.toMatchObject({ issues: [{ path: ["href"] }] });
  await expect(addHelpLink(ada(cast), LOCAL_OFFER)).rejects.toMatchObject({ field: "href" });
  await expect(changeContactWords(ada(cast), { teamName: "Mine", frontDoor: "", sendiass: "", version: "1" })).rejects.toMatchObject({ theirs: { teamName: "Wolds SEND team", frontDoor: "01632 960 100" } });
  await removeHelpLink(ada(cast), { id: help[0]!.id });
  await expect(removeHelpLink(ada(cast), { id: help[0]!.id })).rejects.toThrow(NotFound);
  expect((await home(cast, cast.bev)).help).toEqual([]);
  expect((await eventsHere(cast)).slice(-3).map((one) => one.kind)).toEqual(["help link added", "contact words changed", "help link removed"]);
});

test("school holidays: added, not over each other, taken away", async () => {
  const cast = await aCast();
  await addSchoolHoliday(ada(cast), HALF_TERM);
  const [added] = (await all(cast)).holidays;
  expect(added).toMatchObject(HALF_TERM);
  await expect(addSchoolHoliday(ada(cast), { ...HALF_TERM, firstDay: "2026-02-20", lastDay: "2026-02-22" })).rejects.toMatchObject({ field: "firstDay", message: "Some of these days are in Spring half-term already." });
  await expect(addSchoolHoliday(ada(cast), { name: "x", firstDay: "2026-04-10", lastDay: "2026-04-01" })).rejects.toMatchObject({ field: "lastDay" });
  await expect(addSchoolHoliday(ada(cast), { name: "x", firstDay: "2026-04-10", lastDay: "2027-04-01" })).rejects.toMatchObject({ field: "lastDay" });
  await removeSchoolHoliday(ada(cast), { id: added!.id });
  expect((await all(cast)).holidays).toEqual([]);
  expect((await eventsHere(cast)).at(-1)!.detail).toEqual(HALF_TERM);
});

test("a notice stands on everyone's home until its day is over, it is taken down, or I put it away: for others it stays", async () => {
  const cast = await aCast();
  await putUpNotice(ada(cast), NOTICE);
  const [put] = (await home(cast, cast.bev)).notices;
  expect(put).toMatchObject({ words: NOTICE.words, by: "Ada Finch" });
  await dismissNotice(on(days(2), cast, cast.bev), { id: put!.id });
  await dismissNotice(on(days(2), cast, cast.bev), { id: put!.id });
  expect((await home(cast, cast.bev)).notices).toEqual([]);
  expect((await home(cast, cast.dana)).notices).toHaveLength(1);
  expect((await home(cast, cast.dana, 8)).notices).toHaveLength(1);
  expect((await home(cast, cast.dana, 9)).notices).toEqual([]);
  await takeDownNotice(ada(cast), { id: put!.id });
  expect((await home(cast, cast.dana)).notices).toEqual([]);
  await expect(takeDownNotice(ada(cast), { id: put!.id })).rejects.toThrow("This notice has been taken down already.");
  expect((await eventsHere(cast)).slice(-2).map((one) => one.kind)).toEqual(["notice put up", "notice taken down"]);
  await expect(putUpNotice(ada(cast, 30), NOTICE)).rejects.toMatchObject({ field: "until" });
});

test("how long the second key waits: set between bounds, and kept with what it was before", async () => {
  const cast = await aCast();
  expect((await all(cast)).days).toEqual({ "second key": 14 });
  await setRuleDays(ada(cast), { rule: "second key", days: "21" });
  expect((await all(cast)).days).toEqual({ "second key": 21 });
  expect((await eventsHere(cast)).at(-1)!.detail).toEqual({ rule: "second key", days: 21, before: 14 });
  for (const wrong of ["6", "61"]) await expect(setRuleDays(ada(cast), { rule: "second key", days: wrong })).rejects.toMatchObject({ field: "days", message: "Choose between 7 and 60 days." });
  for (const wrong of ["", "two weeks", "14.5"]) await expect(setRuleDays(ada(cast), { rule: "second key", days: wrong }), wrong).rejects.toMatchObject({ issues: [{ path: ["days"] }] });
  await expect(setRuleDays(ada(cast), { rule: "second key", days: "21" })).rejects.toThrow("Nothing is different yet.");
  await expect(setRuleDays(ada(cast), { rule: "no child's name", days: "21" })).rejects.toMatchObject({ issues: [{ path: ["rule"] }] });
});

test("only administrators; strangers are told it is not there; another partnership's things cannot be reached", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  await addHelpLink(ada(other), LOCAL_OFFER);
  await putUpNotice(ada(other), NOTICE);
  const theirs = { help: (await home(other, other.bev)).help[0]!.id, notice: (await home(other, other.bev)).notices[0]!.id, organisation: (await all(other)).organisations[0]!.id };
  const deeds = [
    [welcomeOrganisation, CHARITY], [changeOrganisation, { organisation: theirs.organisation, version: "1", ...CHARITY }], [addHelpLink, LOCAL_OFFER], [removeHelpLink, { id: theirs.help }],
    [changeContactWords, { teamName: "x", version: "1" }], [addSchoolHoliday, HALF_TERM], [removeSchoolHoliday, { id: theirs.help }], [putUpNotice, NOTICE], [takeDownNotice, { id: theirs.notice }],
    [setRuleDays, { rule: "second key", days: "20" }],
  ] as const;
  for (const [verb, given] of deeds) {
    for (const who of [cast.mo, cast.bev, cast.dana]) await expect(verb(on(days(1), cast, who), given)).rejects.toThrow("Only an administrator of this partnership can do this.");
    await expect(verb({ ...ada(other), partnershipId: cast.partnershipId }, given)).rejects.toThrow(NotFound);
  }
  for (const [verb, given] of [deeds[1], deeds[3], deeds[8]] as const) await expect(verb(ada(cast), given)).rejects.toThrow(NotFound);
  await expect(dismissNotice(on(days(1), cast, cast.bev), { id: theirs.notice })).rejects.toThrow(NotFound);
  expect((await home(cast, cast.bev))).toEqual({ notices: [], help: [] });
});

test("twice at once: one organisation, one holiday", async () => {
  const cast = await aCast();
  const sent = await Promise.allSettled([1, 2].map(() => welcomeOrganisation(ada(cast), CHARITY)));
  expect(sent.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  const { id } = (await all(cast)).organisations.find((one) => one.name === CHARITY.name)!;
  const changed = await Promise.allSettled(["A", "B"].map((name) => changeOrganisation(ada(cast), { organisation: id, version: "1", ...CHARITY, name })));
  expect(changed.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("one called at the same moment what another is brought in as: one stands, the other is told", async () => {
  const cast = await aCast();
  const { id } = (await all(cast)).organisations[0]!;
  for (let n = 0; n < 5; n++) {
    const both = await Promise.allSettled([
      welcomeOrganisation(ada(cast), { ...CHARITY, name: `Housing ${n}` }),
      changeOrganisation(ada(cast), { organisation: id, version: String(n + 1), ...CHARITY, name: `Housing ${n}` }),
    ]);
    for (const one of both) if (one.status === "rejected") expect(one.reason).toBeInstanceOf(FieldRefusal);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    if (both[1]!.status === "rejected") await changeOrganisation(ada(cast), { organisation: id, version: String(n + 1), ...CHARITY, name: `Other ${n}` });
  }
});
