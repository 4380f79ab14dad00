import { eq, sql } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { letter, organisation } from "@/db/schema";
import { and } from "@/db/where";
import type { PartnershipPlace } from "@/lib/access/place";
import { addPledge } from "@/lib/charter/add-pledge";
import { draftDefinition } from "@/lib/charter/draft-definition";
import { putDefinitionInForce } from "@/lib/charter/put-definition-in-force";
import { takeUpCharter } from "@/lib/charter/take-up";
import { sayWorkMissing } from "@/lib/dashboard/say-work-missing";
import { keepReadings } from "@/lib/jobs/keep-readings";
import { deliver } from "@/lib/letter/deliver";
import { intoOutbox } from "@/lib/letter/mailer";
import { addHelpLink } from "@/lib/partnership/add-help-link";
import { addOrganisation } from "@/lib/partnership/add-organisation";
import { addSchoolHoliday } from "@/lib/partnership/add-school-holiday";
import { makePartnership } from "@/lib/partnership/make";
import { addPerson } from "@/lib/person/add";
import { takeUpPresets } from "@/lib/published/presets";
import { CHARTER, DEFINITION, PLEDGES } from "./charter";
import { clockBefore, type Clock } from "./clock";
import { addressOf, ORGANISATIONS, PEOPLE, whoIs, type Key } from "./people";
import type { Scene } from "./script";
import { table, type House } from "./table";
import { adulthoodGuide } from "./works/adulthood-guide";
import { contactCards } from "./works/contact-cards";
import { recruitmentQuestions } from "./works/recruitment-questions";
import { shortBreaks } from "./works/short-breaks";
import { transportLetters } from "./works/transport-letters";
import { waitingWell } from "./works/waiting-well";

const WORKS = [contactCards, shortBreaks, transportLetters, adulthoodGuide, recruitmentQuestions, waitingWell];
const POSTED_AFTER_MS = 60_000;

export const DEMO_SLUG = "wolds-and-coast";
/** Stands in the partnership's row until everything has been played. */
export const UNFINISHED = "The demo is still being made.";
export const MADE_UP = "Everything here is made up, to show Alongside. No real person or place is meant.";

/** Plays seven weeks in Wolds and Coast with the product's own verbs, ending before `now`. Gives the partnership's id. */
export async function makeDemo(now: Date): Promise<string> {
  const clock = clockBefore(now);
  const house = await open(clock);
  const scenes = [...WORKS.flatMap((work) => work(clock, table(house))), missingHere(clock, house)].sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const scene of scenes) await play(scene, house.partnershipId);
  await keepReadings(now);
  return house.partnershipId;
}

/** The forum knows of work that nobody has brought here. */
const missingHere = (clock: Clock, { partnershipId, known }: House): Scene => ({
  at: clock.at(30, "10:20"),
  does: (now) => sayWorkMissing({ personId: known.get("bev") ?? "", partnershipId, now }, { title: "New contract for school transport", line: "Parents heard at the school gate that a new company was chosen. Nobody here has asked families." }),
});

async function open(clock: Clock): Promise<House> {
  const opened = clock.at(0, "08:30");
  const { id: partnershipId } = await makePartnership(opened, {
    name: "Wolds and Coast", slug: DEMO_SLUG, teamName: "Wolds and Coast SEND team", isDemo: true, source: UNFINISHED,
    frontDoor: "Wolds and Coast Family Front Door: 01632 960 100, every day.", sendiass: "Wolds and Coast SENDIASS: 01632 960 200, weekdays 9 to 5.",
  });
  const at = { partnershipId, now: opened };
  await takeUpPresets(at);
  await takeUpCharter(at, CHARTER);
  for (const organisation of ORGANISATIONS) await addOrganisation(at, organisation);
  const known: House["known"] = new Map();
  for (const key of Object.keys(PEOPLE) as Key[]) {
    const { name, roles, organisation, job, reach } = whoIs(key);
    if (roles.length > 0) known.set(key, (await addPerson(at, { name, roles, organisation, job, reach, email: addressOf(key) })).personId);
  }
  await signUp({ partnershipId, personId: known.get("ada")!, now: opened }, clock);
  return { partnershipId, known };
}

/** Ada writes down what co-production means here, who has signed up to the charter, where to get help and when schools are closed. */
async function signUp(ada: PartnershipPlace, clock: Clock): Promise<void> {
  await draftDefinition(ada, { ...DEFINITION, version: "0" });
  await putDefinitionInForce(ada, { version: "1" });
  const kept = await inTransaction({ partnershipId: ada.partnershipId, readOnly: true }, (tx) => tx.select({ id: organisation.id, name: organisation.name }).from(organisation).where(eq(organisation.partnershipId, ada.partnershipId)));
  for (const { organisation: name, ...pledged } of PLEDGES) await addPledge(ada, { ...pledged, organisation: kept.find((one) => one.name === name)!.id, pledgedOn: clock.dayOf(0) });
  await addHelpLink(ada, { label: "The local offer of Wolds and Coast", href: "https://local-offer.woldsandcoast.example", about: "What there is for children with SEND, from nursery to adult life." });
  await addSchoolHoliday(ada, { name: "The next school holidays", firstDay: clock.dayFromToday(30), lastDay: clock.dayFromToday(43) });
}

async function play({ at, does }: Scene, partnershipId: string): Promise<void> {
  await does(at);
  await postLetters(partnershipId, new Date(at.getTime() + POSTED_AFTER_MS));
}

/** The post keeps step with the clock, and stays on this machine. */
async function postLetters(partnershipId: string, now: Date): Promise<void> {
  const waiting = and(eq(letter.partnershipId, partnershipId), sql`${letter.sentAt} is null and ${letter.droppedAt} is null`);
  for (;;) {
    const letters = await inTransaction({ partnershipId, readOnly: true }, (tx) => tx.select({ id: letter.id }).from(letter).where(waiting).orderBy(letter.queuedAt, letter.id));
    if (letters.length === 0) return;
    for (const { id } of letters) await deliver({ partnershipId, letterId: id, now, mailer: intoOutbox });
  }
}
