import ladders from "@/db/published/ladders.json";
import { newId } from "@/db/id";
import type { WorkPlace } from "@/lib/access/place";
import { takeUpCharter } from "@/lib/charter/take-up";
import { takeUpLadder } from "@/lib/ladder/take-up";
import { addOrganisation } from "@/lib/partnership/add-organisation";
import { makePartnership } from "@/lib/partnership/make";
import { addPerson } from "@/lib/person/add";
import type { Role } from "@/lib/access/standing";
import type { Sector } from "@/lib/seat/sectors";

/** The clock of every test: Monday 12 January 2026, 10 in the morning in London. */
export const MONDAY = new Date("2026-01-12T10:00:00.000Z");
export const days = (after: number, from = MONDAY): Date => new Date(from.getTime() + after * 86_400_000);

export type Member = { id: string; name: string; email: string; sector: Sector };
export type Cast = Record<"amara" | "bev" | "chris" | "dana" | "eli" | "fatima" | "josh" | "mo" | "ada", Member> & { partnershipId: string; slug: string };

const PEOPLE = {
  amara: { name: "Amara Mensah", sector: "parent-carers", roles: [] },
  bev: { name: "Bev Holt", sector: "parent-carers", roles: ["forum rep"], organisation: "Wolds Parent Carer Forum" },
  chris: { name: "Chris Boyle", sector: "health", roles: ["practitioner"], organisation: "Coast NHS" },
  dana: { name: "Dana Kerr", sector: "education", roles: ["practitioner"], organisation: "Wolds Council", job: "SEND officer", reach: "01632 960 001, Monday to Thursday" },
  eli: { name: "Eli Lund", sector: "social-care", roles: ["practitioner"], organisation: "Wolds Council" },
  fatima: { name: "Fatima Aziz", sector: "adult-services", roles: ["practitioner"], organisation: "Wolds Council" },
  josh: { name: "Josh", sector: "young-people", roles: [] },
  mo: { name: "Mo Reed", sector: "education", roles: ["manager"], organisation: "Wolds Council" },
  ada: { name: "Ada Finch", sector: "education", roles: ["administrator"], organisation: "Wolds Council" },
} satisfies Record<string, { name: string; sector: Sector; roles: Role[]; organisation?: string; job?: string; reach?: string }>;

const PROMISES = ["Start together", "Be open and honest", "Listen and show it changed something", "Make it easy to take part"];

let made = 0;

let ready: Cast[] = [];
/** Casts that the test's database holds already. */
export const castsReady = (casts: Cast[]) => void (ready = casts);

/** A partnership of its own for one test, with the whole cast in their roles. Amara and Josh hold no role: they come by invitation. */
export const aCast = async (now = MONDAY): Promise<Cast> => (now === MONDAY && ready.shift()) || makeCast(now);

async function makeCast(now: Date): Promise<Cast> {
  const slug = `wolds-${process.pid}-${++made}`;
  const { id: partnershipId } = await makePartnership(now, { name: "Wolds and Coast", slug, teamName: "Wolds and Coast SEND team" });
  const at = { partnershipId, now };
  await takeUpLadder(at, ladders[0]);
  await takeUpCharter(at, { key: "wolds", name: "Wolds and Coast charter", version: "1", promises: PROMISES.map((name, n) => ({ key: `p${n + 1}`, name, weWill: `We will ${name.toLowerCase()}.` })) });
  await addOrganisation(at, { name: "Wolds Council", kind: "council" });
  await addOrganisation(at, { name: "Coast NHS", kind: "nhs" });
  await addOrganisation(at, { name: "Wolds Parent Carer Forum", kind: "forum" });
  const members: Record<string, Member> = {};
  for (const [key, who] of Object.entries(PEOPLE)) {
    const email = `${key}@${slug}.example`;
    const known = who.roles.length > 0 ? await addPerson(at, { ...who, email }) : { personId: newId() };
    members[key] = { id: known.personId, name: who.name, email, sector: who.sector };
  }
  return { ...(members as unknown as Cast), partnershipId, slug };
}

/** Somebody doing something on a day: in the partnership, or at one piece of work. */
export const on = (now: Date, cast: Cast, who: Member, work = ""): WorkPlace => ({ personId: who.id, partnershipId: cast.partnershipId, now, work });
