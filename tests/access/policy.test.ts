import { expect, test } from "vitest";
import { partnershipPolicy, policy, type PartnershipPermission, type Permission } from "@/lib/access/policy";
import { NotFound } from "@/lib/access/refusal";
import { seeHere, seeOutline } from "@/lib/access/see";
import { beginWork } from "@/lib/work/begin-work";
import { aCast, days, MONDAY, on, type Cast } from "../cast/cast";
import { aPieceOfWork, IDEA } from "../cast/work";

type Name = Exclude<keyof Cast, "partnershipId" | "slug">;
const CAST: readonly Name[] = ["amara", "bev", "chris", "dana", "eli", "fatima", "josh", "mo", "ada"];
const ALL = Object.keys(policy) as Permission[];

const ROLE: Permission[] = ["see the outline", "ask for a seat"];
const EVERY_SEAT: Permission[] = [
  "see the outline", "see inside", "post a comment", "begin a topic", "change your comment", "take back your comment", "hide a child's name", "object to a hiding",
  "report a comment", "give a view", "add an action", "say what changed", "answer for an action", "ask for a second key", "answer a key", "keep the record", "put a proposal", "answer a proposal", "end a proposal", "speak for somebody", "say what came before",
];
const SEAT: Permission[] = [...EVERY_SEAT, "leave", "answer the offer of the lead", "say it privately"];
const FAMILY: Permission[] = ["agree that a seat is empty", "choose a supporter"];
const LEAD: Permission[] = [
  ...EVERY_SEAT, "write the terms", "invite people", "take down a comment", "answer a report", "say which rung", "say the aim", "take up the new tests", "ask for views", "move the stage",
  "pause or stop the work", "end somebody's seat", "offer the lead", "write the outline", "ask others to lead",
];
const FOR_THE_FORUM: Permission[] = ["answer the ask to lead", "lead for the forum"];
const FOR_THE_COUNCIL: Permission[] = ["answer the ask to lead", "lead for the council"];
const FORUM: Permission[] = ["answer a report", "answer an objection", "answer for the forum"];
const ADMINISTRATOR: Permission[] = ["answer a report", "answer an objection", "answer as administrator"];

/** Dana leads; Amara, Bev, Chris and Josh have joined. */
const ON_THEIRS: Record<Name, Permission[]> = {
  dana: LEAD,
  amara: [...SEAT, ...FAMILY],
  bev: [...SEAT, ...FAMILY, ...FORUM, ...FOR_THE_FORUM],
  chris: [...SEAT, ...FOR_THE_COUNCIL],
  josh: [...SEAT.filter((one) => one !== "say it privately"), ...FAMILY],
  eli: [...ROLE, ...FOR_THE_COUNCIL],
  fatima: [...ROLE, ...FOR_THE_COUNCIL],
  mo: [...ROLE, ...FOR_THE_COUNCIL],
  ada: [...ROLE, ...ADMINISTRATOR],
};
/** Eli leads and Fatima has joined: everyone else is outside, and who holds no role sees nothing. */
const ON_ANOTHER: Record<Name, Permission[] | null> = {
  eli: LEAD, fatima: [...SEAT, ...FOR_THE_COUNCIL], dana: [...ROLE, ...FOR_THE_COUNCIL], chris: [...ROLE, ...FOR_THE_COUNCIL], mo: [...ROLE, ...FOR_THE_COUNCIL], bev: [...ROLE, ...FORUM, ...FOR_THE_FORUM], ada: [...ROLE, ...ADMINISTRATOR], amara: null, josh: null,
};
const BEFORE_IT_OPENS: Permission[] = ["see the outline", "see inside", "set up the work", "withdraw the idea", "write the outline", "ask others to lead", "invite people", "answer a report", "say what came before"];
const HERE: Record<Name, PartnershipPermission[]> = {
  amara: [], josh: [],
  chris: ["see every outline", "begin work"], dana: ["see every outline", "begin work"], eli: ["see every outline", "begin work"], fatima: ["see every outline", "begin work"],
  bev: ["see every outline", "begin work", "see the dashboard", "say which work is missing", "turn the forum's key", "look at what is asked"],
  mo: ["see every outline", "see the dashboard", "answer for the council"],
  ada: ["see every outline", "administer", "look at what is asked"],
};

/** What the policy lets somebody do there, or null where they are told it is not there. */
async function allowed(cast: Cast, who: Name, slug: string, partnershipId = cast.partnershipId): Promise<string[] | null> {
  try {
    const { seen } = await seeOutline({ ...on(days(1), cast, cast[who], slug), partnershipId }, {}, {});
    return ALL.filter((one) => policy[one](seen)).sort();
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

const sorted = (list: string[] | null) => list && [...list].sort();

test("who may do what: the whole cast on their work, on another work, in another partnership", async () => {
  const [cast, elsewhere] = [await aCast(), await aCast()];
  const theirs = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.bev, cast.chris, cast.josh] });
  const another = await aPieceOfWork(cast, { ledBy: cast.eli, joined: [cast.fatima], title: "Another" });
  const foreign = await aPieceOfWork(elsewhere, { ledBy: elsewhere.dana, joined: [elsewhere.amara] });
  for (const who of CAST) {
    expect(await allowed(cast, who, theirs), `${who} on their work`).toEqual(sorted(ON_THEIRS[who]));
    expect(await allowed(cast, who, another), `${who} on another work`).toEqual(sorted(ON_ANOTHER[who]));
    expect(await allowed(cast, who, foreign, elsewhere.partnershipId), `${who} in another partnership`).toBeNull();
  }
});

test("who may do what before a work opens: the starter sets it up, everyone with a role sees it", async () => {
  const cast = await aCast();
  const { slug } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education" });
  expect(await allowed(cast, "dana", slug)).toEqual(sorted(BEFORE_IT_OPENS));
  expect(await allowed(cast, "mo", slug)).toEqual(sorted([...ROLE, ...FOR_THE_COUNCIL]));
  expect(await allowed(cast, "amara", slug)).toBeNull();
});

test("who may do what in the partnership itself", async () => {
  const cast = await aCast();
  await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.josh] });
  for (const who of CAST) {
    const { seen } = await seeHere(on(days(1), cast, cast[who]), "be here", {});
    const may = (Object.keys(partnershipPolicy) as PartnershipPermission[]).filter((one) => partnershipPolicy[one](seen)).sort();
    expect(may, who).toEqual(sorted(["be here", "hide a child's name here", ...HERE[who]]));
  }
});

test("every permission is somebody's: none stands in the table that this test does not know", () => {
  const known = new Set<Permission>([...LEAD, ...SEAT, ...FAMILY, ...FORUM, ...ADMINISTRATOR, ...ROLE, ...BEFORE_IT_OPENS, ...FOR_THE_FORUM, ...FOR_THE_COUNCIL, "show the full title", "go on again"]);
  expect(ALL.filter((one) => !known.has(one))).toEqual([]);
});
