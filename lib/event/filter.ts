import { eventNumber } from "./rules";

/** Kinds of happening, gathered as people would look for them. A kind stands in the first group one of whose words is in it, or with the work itself. */
export const GROUPS = [
  { key: "actions", words: "Actions", has: ["action", "lead", "what"] },
  { key: "decisions", words: "Decisions and points", has: ["decision", "proposal", "point", "fixed", "question", "words", "notes", "account"] },
  { key: "ladder", words: "The ladder", has: ["rung", "view", "views", "aim", "key", "keys", "difference", "again", "tests"] },
  { key: "people", words: "People and seats", has: ["supporter", "support", "seat", "seats", "person", "invitation", "letter", "member", "needs", "joined"] },
  { key: "talk", words: "Comments", has: ["comment", "topic", "thread", "reply", "hiding", "hidden", "objection", "report", "private"] },
  { key: "meetings", words: "Meetings and documents", has: ["meeting", "document", "review"] },
  { key: "work", words: "The work itself", has: [] },
] as const;
export type Group = (typeof GROUPS)[number]["key"];

export const groupOf = (kind: string): Group => {
  const words = kind.split(" ");
  return GROUPS.find(({ has }) => has.some((word) => words.includes(word)))?.key ?? "work";
};

export type StoryFilter = { who?: string; kind?: Group; from?: string; to?: string; before?: number };

type Sent = Record<string, string | string[] | undefined>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DAY = /^20\d{2}-\d{2}-\d{2}$/;
const said = (value: string | string[] | undefined) => (typeof value === "string" ? value.trim() : "");
const dayIn = (value: string) => (DAY.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value) ? value : undefined);

/** What the address asks for. Whatever it does not understand is left out, so that no address breaks the page. */
export const storyFilterFrom = (sent: Sent): StoryFilter => ({
  who: UUID.test(said(sent.who)) ? said(sent.who) : undefined,
  kind: GROUPS.find(({ key }) => key === said(sent.kind))?.key,
  from: dayIn(said(sent.from)),
  to: dayIn(said(sent.to)),
  before: eventNumber(sent.before),
});

/** The address of the same story with something changed. Every change starts from the newest again. */
export function storyAddress(at: string, filter: StoryFilter, change: Partial<StoryFilter> = {}): string {
  const { who, kind, from, to, before } = { ...filter, before: undefined, ...change };
  const all: [string, string | number | undefined][] = [["who", who], ["kind", kind], ["from", from], ["to", to], ["before", before]];
  const query = new URLSearchParams(all.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
  return query.size === 0 ? at : `${at}?${query}`;
}

export const isStoryFiltered = ({ who, kind, from, to }: StoryFilter): boolean => [who, kind, from, to].some((value) => value !== undefined);
