import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { NotFound, Refusal } from "@/lib/access/refusal";

const DOC = readFileSync("docs/states.md", "utf8");
const NO = "–";
const NOT_WALKED = "·";
/** A rest: the state it was in before. */
const BEFORE = "where it was";

export type Table = { states: string[]; deeds: string[]; to: (state: string, deed: string) => string };

/** A table of docs/states.md: from each state, what each deed leads to. “–” is refused, “·” is not walked. */
export function tableOf(heading: string): Table {
  const at = Math.max(DOC.indexOf(`\n## ${heading}\n`), DOC.indexOf(`\n## ${heading} (`));
  if (at < 0) throw new Error(`docs/states.md has no part “${heading}”.`);
  const lines = DOC.slice(at + 1).split(/\n## /)[0]!.split("\n").filter((line) => line.startsWith("| ")).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
  const [[, ...deeds], ...rows] = lines as [string[], ...string[][]];
  const cells = new Map(rows.map(([state, ...to]) => [state!, to]));
  return { states: [...cells.keys()], deeds, to: (state, deed) => cells.get(state)?.[deeds.indexOf(deed)] ?? NO };
}

/** One real thing to walk with: how it stands, as the product says it, and what can be done to it. A notice is never refused: it changes nothing. */
export type Walker = { stands: () => Promise<string>; does: Record<string, () => Promise<unknown>>; said?: (state: string, before: string) => string; notices?: readonly string[]; skips?: (deed: string) => boolean };
type Walk = { begin: () => Promise<Walker>; runs: number; longest: number; seed: number };

/** Walks a table through the real verbs, by chance. Every step does what its cell says, or is refused in words and leaves everything as it was. */
export async function walk(table: Table, { begin, runs, longest, seed }: Walk): Promise<void> {
  const been = new Set<string>();
  // Mostly a deed that leads on, so that every state is come to; now and then one that may be refused.
  const step = fc.record({ which: fc.nat(999), leadsOn: fc.integer({ min: 0, max: 3 }) });
  const chosen = (state: string, { which, leadsOn }: { which: number; leadsOn: number }) => {
    const on = table.deeds.filter((deed) => table.to(state, deed) !== NO);
    const among = leadsOn > 0 && on.length > 0 ? on : table.deeds;
    return among[which % among.length]!;
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: Math.min(3, longest), maxLength: longest }), async (steps) => {
    const walker = await begin();
    let [state, before] = [table.states[0]!, table.states[0]!];
    const path = [state];
    for (const one of steps) {
      const deed = chosen(state, one);
      const cell = table.to(state, deed);
      if (cell === NOT_WALKED || walker.skips?.(deed)) continue;
      path.push(deed);
      const refused = await walker.does[deed]!().then(() => null, (error: unknown) => error);
      const notice = walker.notices?.includes(deed);
      if (refused !== null && !(refused instanceof Refusal || refused instanceof NotFound)) throw refused;
      if (!notice) expect(refused === null, `${path.join(" → ")}: ${cell === NO ? "is refused" : `leads to ${cell}`}${refused ? `, but was told “${(refused as Error).message}”` : ""}`).toBe(cell !== NO);
      if (cell !== NO) [before, state] = next(state, before, cell);
      been.add(state);
      expect(await walker.stands(), path.join(" → ")).toBe(walker.said?.(state, before) ?? state);
    }
  }), { seed, numRuns: runs, endOnFailure: true });
  expect(table.states.filter((state) => state !== table.states[0] && !been.has(state)), `states nobody came to (seed ${seed})`).toEqual([]);
}

/** Where a cell leads, and where that was come from: several rests one after the other all rest from the same place. */
const RESTS = /^(paused|stopped|expired)/;
function next(state: string, before: string, cell: string): [string, string] {
  if (cell === BEFORE) return [before, before];
  return RESTS.test(cell) ? [RESTS.test(state) ? before : state, cell] : [cell, cell];
}
