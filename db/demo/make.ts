import { eq } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { organisation } from "@/db/schema";
import type { PartnershipPlace } from "@/lib/access/place";
import { addPledge } from "@/lib/charter/add-pledge";
import { draftDefinition } from "@/lib/charter/draft-definition";
import { putDefinitionInForce } from "@/lib/charter/put-definition-in-force";
import { takeUpCharter } from "@/lib/charter/take-up";
import { keepReadings } from "@/lib/jobs/keep-readings";
import { addHelpLink } from "@/lib/partnership/add-help-link";
import { addOrganisation } from "@/lib/partnership/add-organisation";
import { addSchoolHoliday } from "@/lib/partnership/add-school-holiday";
import { makePartnership } from "@/lib/partnership/make";
import { addPerson } from "@/lib/person/add";
import { takeUpPresets } from "@/lib/published/presets";
import { CHARTER, DEFINITION, PLEDGES } from "./charter";
import { clockBefore, type Clock } from "./clock";
import { addressOf, ORGANISATIONS, PEOPLE, whoIs, type Key } from "./people";
import { calendarOf } from "./play/calendar";
import { inOrderOfTime, type Moment } from "./play/in-order-of-time";
import { refusedIn, scenesOf } from "./play/play";
import { houseOf } from "./house";
import { otherTests } from "./own-tests";
import { postFor } from "./post";
import { demoStories, missingHere } from "./stories";

const WEEKS = 52;

export const DEMO_SLUG = "wolds-and-coast";
/** Stands in the partnership's row until everything has been played. */
export const UNFINISHED = "The demo is still being made.";
export const MADE_UP = "Everything here is made up, to show Alongside. No real person or place is meant.";

/** Plays a year in Wolds and Coast with the product's own verbs, ending before `now`. Gives the partnership's id. */
export async function makeDemo(now: Date): Promise<string> {
  const { partnershipId, known } = await open(clockBefore(now, WEEKS));
  const house = houseOf(partnershipId, known);
  const post = postFor(partnershipId);
  const told = demoStories().flatMap((story) => {
    const { table, scenes } = scenesOf(house, story, calendarOf(story, now));
    return scenes.map(({ at, event, number, does }): Moment => ({
      at, after: [story.title, ...(event.what === "join" ? [String(event.who)] : [])],
      does: async () => {
        await does().catch((error: unknown) => stopAt(`${story.title}, event ${number}`, error));
        await post.deliverOf(table.here.workId);
      },
    }));
  });
  const missing = missingHere(now, { partnershipId, personId: known.get("bev")! }).map((one) => ({ ...one, after: ["what is missing"] }));
  const posted = (one: Moment) => ({ ...one, does: () => one.does().then(() => post.deliverOf(null)) });
  await inOrderOfTime([...told, ...missing.map(posted), ...otherTests(now, { partnershipId, known }).map(posted)]);
  await post.emptied();
  await keepReadings(now);
  return partnershipId;
}

/** A story of ours that is refused is a fault of ours. */
function stopAt(place: string, error: unknown): never {
  throw new Error(`${place}: ${refusedIn(error) ?? "it could not be played."}`, { cause: error });
}

async function open(clock: Clock): Promise<{ partnershipId: string; known: ReadonlyMap<Key, string> }> {
  const opened = clock.at(0, "08:30");
  const { id: partnershipId } = await makePartnership(opened, {
    name: "Wolds and Coast", slug: DEMO_SLUG, teamName: "Wolds and Coast SEND team", isDemo: true, source: UNFINISHED,
    frontDoor: "Wolds and Coast Family Front Door: 01632 960 100, every day.", sendiass: "Wolds and Coast SENDIASS: 01632 960 200, weekdays 9 to 5.",
  });
  const at = { partnershipId, now: opened };
  await takeUpPresets(at);
  await takeUpCharter(at, CHARTER);
  for (const organisation of ORGANISATIONS) await addOrganisation(at, organisation);
  const known = new Map<Key, string>();
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

