import type { ROLE_KEYS, SECTOR_KEYS } from "@/db/keys";

type Who = {
  name: string;
  sector: (typeof SECTOR_KEYS)[number];
  roles: (typeof ROLE_KEYS)[number][];
  organisation?: string;
  job?: string;
  reach?: string;
  hears?: "needed" | "everything";
};

export const ORGANISATIONS = [
  { name: "Wolds Council", kind: "council" },
  { name: "Coast NHS", kind: "nhs" },
  { name: "Harbour School", kind: "education" },
  { name: "Wolds Parent Carer Forum", kind: "forum" },
  { name: "Wolds Young Voices", kind: "young people" },
] as const;

/** Everybody in Wolds and Coast is made up. Those without a role are known from the day they join. */
export const PEOPLE = {
  amara: { name: "Amara Mensah", sector: "parent-carers", roles: [], hears: "everything" },
  bev: { name: "Bev Holt", sector: "parent-carers", roles: ["forum rep"], organisation: "Wolds Parent Carer Forum", job: "Forum rep", reach: "01632 960 002, mornings" },
  chris: { name: "Chris Boyle", sector: "health", roles: ["practitioner"], organisation: "Coast NHS", job: "Lead occupational therapist", reach: "01632 960 003, Monday to Thursday" },
  dana: { name: "Dana Kerr", sector: "education", roles: ["practitioner"], organisation: "Wolds Council", job: "SEND officer", reach: "01632 960 001, Monday to Thursday", hears: "everything" },
  eli: { name: "Eli Lund", sector: "social-care", roles: ["practitioner"], organisation: "Wolds Council", job: "Social worker, short breaks and transport", reach: "01632 960 004, any weekday" },
  fatima: { name: "Fatima Aziz", sector: "adult-services", roles: ["practitioner"], organisation: "Wolds Council", job: "Preparing for adulthood worker", reach: "01632 960 005, Tuesday to Friday" },
  josh: { name: "Josh", sector: "young-people", roles: [] },
  mo: { name: "Mo Reed", sector: "education", roles: ["manager"], organisation: "Wolds Council", job: "SEND manager", reach: "01632 960 006" },
  ada: { name: "Ada Finch", sector: "education", roles: ["administrator"], organisation: "Wolds Council", job: "Partnership administrator", reach: "01632 960 007" },
  priya: { name: "Priya Nair", sector: "parent-carers", roles: [] },
  tomasz: { name: "Tomasz Wolny", sector: "parent-carers", roles: [] },
  noor: { name: "Noor", sector: "young-people", roles: [] },
  gwen: { name: "Gwen Pryce", sector: "education", roles: ["practitioner"], organisation: "Harbour School", job: "Special educational needs coordinator (SENCO)", reach: "01632 960 008, after school" },
  iris: { name: "Iris Penrose", sector: "health", roles: ["practitioner"], organisation: "Coast NHS", job: "Community paediatrics manager", reach: "01632 960 009" },
  ruth: { name: "Ruth Calder", sector: "parent-carers", roles: [] },
  sam: { name: "Sam Okafor", sector: "parent-carers", roles: [] },
  kit: { name: "Kit", sector: "young-people", roles: [] },
  zara: { name: "Zara", sector: "young-people", roles: ["forum rep"], organisation: "Wolds Young Voices", job: "Young Voices rep", reach: "through Wolds Young Voices, 01632 960 010" },
  owen: { name: "Owen Marsh", sector: "education", roles: ["practitioner"], organisation: "Wolds Council", job: "Local offer officer", reach: "01632 960 011, Monday to Friday" },
  marta: { name: "Marta Lis", sector: "education", roles: ["practitioner"], organisation: "Wolds Council", job: "Information officer, SEND", reach: "01632 960 012, mornings" },
  tariq: { name: "Tariq Bell", sector: "education", roles: ["practitioner"], organisation: "Wolds Council", job: "School transport manager", reach: "01632 960 013, from 7 in the morning" },
  neil: { name: "Neil Harker", sector: "education", roles: ["practitioner"], organisation: "Wolds Council", job: "School improvement adviser", reach: "01632 960 014" },
  helen: { name: "Helen Ivory", sector: "health", roles: ["practitioner"], organisation: "Coast NHS", job: "Designated clinical officer (DCO)", reach: "01632 960 015, Tuesday to Thursday" },
  grace: { name: "Grace Adeyemi", sector: "social-care", roles: ["practitioner"], organisation: "Wolds Council", job: "Early help manager", reach: "01632 960 016" },
  paul: { name: "Paul Tiernan", sector: "adult-services", roles: ["practitioner"], organisation: "Wolds Council", job: "Adult social care, from 16 on", reach: "01632 960 017" },
} as const satisfies Record<string, Who>;

export type Key = keyof typeof PEOPLE;
export const whoIs = (key: Key): Who => PEOPLE[key];
export const addressOf = (key: Key): string => `${key}@woldsandcoast.example`;
