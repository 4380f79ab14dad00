export type PromiseCount = { open: number; done: number; overdue: number };

export const KEPT = ["all", "nothing", "overdue"] as const;
export type KeptFilter = (typeof KEPT)[number];

/** What the address asks for (`?show=nothing`); anything else is every promise. */
export const keptFrom = (typed: unknown): KeptFilter => KEPT.find((one) => one === typed) ?? "all";

/** Nothing is done for a promise while no action is open and none is done: a stopped one does nothing. */
export const hasNothing = ({ open, done }: PromiseCount): boolean => open + done === 0;

export const matchesKept = (count: PromiseCount, show: KeptFilter): boolean => (show === "nothing" ? hasNothing(count) : show === "overdue" ? count.overdue > 0 : true);

export const NO_COUNT: PromiseCount = { open: 0, done: 0, overdue: 0 };

export type DraftPromise = { follows: string; name: string; weWill: string; easyRead: string; howWouldAParentKnow: string };
export type CharterDraft = { name: string; madeWith: string; madeIn: string; inForceFrom: string; promises: DraftPromise[] };
export type DefinitionDraft = { words: string; easyRead: string; madeWith: string; inForceFrom: string };

export const MOST_PROMISES = 30;
const MOST_NAME = 60;
const LIST_MARK = /^(?:[-*•–·]|\(?\d{1,2}[.)]|[a-z][.)])\s+/i;
const WE_WILL = /^we\s+will\s+/i;

/** A short name from a sentence that has none: its first words, without “We will”. The administrator can change it. */
export function shortNameOf(sentence: string): string {
  const plain = sentence.replace(WE_WILL, "").replace(/[.!?…]+$/, "");
  const short = plain.length <= MOST_NAME ? plain : plain.slice(0, MOST_NAME + 1).replace(/\s+\S*$/, "").replace(/[,;:]$/, "");
  return short.charAt(0).toLocaleUpperCase("en-GB") + short.slice(1);
}

/**
 * Each pasted line is a promise: “Start together: We will bring families in when the idea comes.” Columns of a spreadsheet are
 * name, “we will”, easy read. List marks are dropped; empty lines are no promise.
 */
export function promisesPasted(pasted: string): Pick<DraftPromise, "name" | "weWill" | "easyRead">[] {
  return pasted.split("\n").map((line) => line.trim().replace(LIST_MARK, "").trim()).filter((line) => line !== "").map((line) => {
    const cells = line.split("\t").map((cell) => cell.trim());
    if (cells.length > 1) return { name: cells[0] || shortNameOf(cells[1]!), weWill: cells[1]!, easyRead: cells[2] ?? "" };
    const [, name, weWill] = /^(.{1,80}?)(?::|\s[-–—])\s+(.+)$/.exec(line) ?? [];
    if (name && weWill && !WE_WILL.test(name)) return { name: name.trim(), weWill: weWill.trim(), easyRead: "" };
    return { name: shortNameOf(line), weWill: WE_WILL.test(line) ? line : "", easyRead: "" };
  });
}

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
type Known = Omit<DraftPromise, "follows"> & { key: string };

/** What was pasted, with everything already said of promises of the same name, in this draft or in the charter in force. */
export const draftFrom = (pasted: string, before: readonly DraftPromise[], inForce: readonly Known[]): DraftPromise[] =>
  promisesPasted(pasted).map((line) => {
    const mine = before.find((one) => sameName(one.name, line.name));
    const theirs = inForce.find((one) => sameName(one.name, line.name));
    const kept = mine ?? (theirs && { ...theirs, follows: theirs.key });
    return {
      follows: kept?.follows ?? "", name: line.name, weWill: line.weWill || (kept?.weWill ?? ""), easyRead: line.easyRead || (kept?.easyRead ?? ""), howWouldAParentKnow: kept?.howWouldAParentKnow ?? "",
    };
  });

/** The draft as lines again, for the box it was pasted into. */
export const asLines = (promises: readonly Pick<DraftPromise, "name" | "weWill">[]): string =>
  promises.map(({ name, weWill }) => (weWill ? `${name}: ${weWill}` : name)).join("\n");

/** What still has to be said before a charter can be in force, each a sentence. Nothing: it is whole. */
export function missingIn({ name, madeWith, promises }: CharterDraft): string[] {
  const missing = [...(name ? [] : ["The charter has no name."]), ...(madeWith ? [] : ["It does not say with whom it was made."]), ...(promises.length > 0 ? [] : ["It has no promise."])];
  for (const [at, one] of promises.entries()) {
    const which = `Promise ${at + 1}${one.name ? `, ${one.name},` : ""}`;
    if (!one.name) missing.push(`Promise ${at + 1} has no short name.`);
    if (!one.weWill) missing.push(`${which} has no “we will” sentence.`);
    if (!one.easyRead) missing.push(`${which} has no easy-read sentence.`);
    if (one.name && promises.findIndex((other) => sameName(other.name, one.name)) !== at) missing.push(`Two promises are called ${one.name}.`);
    if (one.follows && promises.findIndex((other) => other.follows === one.follows) !== at) missing.push(`${which} carries on the same promise as another one.`);
  }
  return missing;
}
