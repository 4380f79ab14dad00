import { BAND_KEYS, STAGE_KEYS } from "@/db/keys";

export const SORTS = ["newest", "oldest", "title", "stage", "gap", "record"] as const;
export const ONLY = ["did-aim", "differs", "less-shown", "no-parents", "settled-first", "without-families", "unanswered", "overdue"] as const;
export type Sort = (typeof SORTS)[number];
export type Only = (typeof ONLY)[number];
export type Band = (typeof BAND_KEYS)[number];
/** A band, one rung's place on the ladder, or nothing said. */
export type Says = Band | "nothing" | number;
/** Where a list goes on: the value it is sorted by, and the work's id. */
export type Cursor = { key: string; id: string };

export type Filter = {
  organisation?: string;
  /** A person's id, or "family": somebody in a family seat, who is not named here. */
  lead?: string;
  leadSays?: Says;
  parentsSay?: Says;
  recordShows?: Says;
  stage?: (typeof STAGE_KEYS)[number];
  from?: string;
  to?: string;
  only?: Only;
  sort: Sort;
  asTable: boolean;
  after?: Cursor;
  overdueAfter?: Cursor;
};

type Sent = Record<string, string | string[] | undefined>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DAY = /^20\d{2}-\d{2}-\d{2}$/;
const MOST_RUNGS = 12;

const said = (value: string | string[] | undefined): string => (typeof value === "string" ? value.trim() : "");
const among = <T extends string>(list: readonly T[], value: string): T | undefined => list.find((one) => one === value);
const isDay = (value: string) => DAY.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
const dayOf = (value: string) => (isDay(value) ? value : undefined);

function saysOf(value: string): Says | undefined {
  const place = /^\d{1,2}$/.test(value) ? Number(value) : 0;
  return among([...BAND_KEYS, "nothing"] as const, value) ?? (place >= 1 && place <= MOST_RUNGS ? place : undefined);
}

/** What the address asks for. Whatever it does not understand is left out, so that no address breaks the page. */
export function filterFrom(sent: Sent): Filter {
  const lead = said(sent.lead);
  const organisation = said(sent.organisation);
  return {
    organisation: UUID.test(organisation) ? organisation : undefined,
    lead: lead === "family" || UUID.test(lead) ? lead : undefined,
    leadSays: saysOf(said(sent["lead-says"])),
    parentsSay: saysOf(said(sent["parents-say"])),
    recordShows: saysOf(said(sent["record-shows"])),
    stage: among(STAGE_KEYS, said(sent.stage)),
    from: dayOf(said(sent.from)),
    to: dayOf(said(sent.to)),
    only: among(ONLY, said(sent.only)),
    sort: among(SORTS, said(sent.sort)) ?? "newest",
    asTable: said(sent.show) === "table",
    after: cursorFrom(said(sent.after)),
    overdueAfter: cursorFrom(said(sent["overdue-after"])),
  };
}

/** The address of the same page with something changed. Every change starts its lists from the top again. */
export function addressWith(at: string, filter: Filter, change: Partial<Filter> = {}): string {
  const { organisation, lead, leadSays, parentsSay, recordShows, stage, from, to, only, sort, asTable, after, overdueAfter } = { ...filter, after: undefined, overdueAfter: undefined, ...change };
  const all: [string, string | number | undefined][] = [
    ["organisation", organisation], ["lead", lead], ["lead-says", leadSays], ["parents-say", parentsSay], ["record-shows", recordShows], ["stage", stage], ["from", from], ["to", to], ["only", only],
    ["sort", sort === "newest" ? undefined : sort], ["show", asTable ? "table" : undefined], ["after", after && cursorWords(after)], ["overdue-after", overdueAfter && cursorWords(overdueAfter)],
  ];
  const query = new URLSearchParams(all.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
  return query.size === 0 ? at : `${at}?${query}`;
}

export const isFiltered = ({ organisation, lead, leadSays, parentsSay, recordShows, stage, from, to, only }: Filter): boolean =>
  [organisation, lead, leadSays, parentsSay, recordShows, stage, from, to, only].some((value) => value !== undefined);

export const cursorWords = ({ key, id }: Cursor): string => `${id}${key}`;

export function cursorFrom(words: string): Cursor | undefined {
  const [id, key] = [words.slice(0, 36), words.slice(36)];
  return UUID.test(id) && key !== "" && key.length <= 200 ? { id, key } : undefined;
}

/** Two rungs or more between what the lead says and what parent carers say: that is where to begin a talk. */
export const DIFFERS_FROM = 2;

export const differs = (lead: number | null, parents: number | null): boolean => lead !== null && parents !== null && Math.abs(lead - parents) >= DIFFERS_FROM;

/** How soon the first family joined, in days from the idea. Each bar counts works, never people. */
export const SOON = [
  { key: "same day", most: 0 },
  { key: "week", most: 7 },
  { key: "month", most: 30 },
  { key: "quarter", most: 90 },
  { key: "later", most: null },
] as const;
export type Soon = (typeof SOON)[number]["key"];
