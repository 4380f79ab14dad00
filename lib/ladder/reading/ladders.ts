import type { TestKey } from "./finding";

export interface Rung {
  key: string;
  name: string;
  /** What the record must show, beside everything below. None: people can claim or feel it, the record cannot show it. */
  tests: readonly TestKey[];
  /** A partnership's own tests for this rung, chosen with the forum's key. */
  localRule?: true;
}

export interface Ladder {
  key: string;
  version: string;
  rungs: readonly Rung[];
  /** The ladder as shipped, whose result stands beside a local rule. */
  preset?: Ladder;
}

const ENGAGED = ["answered", "in-before-delivery", "changed-something"] as const;
const DESIGNED = ["open-to-change", "in-before-design", "in-the-room"] as const;
const TOGETHER = [
  "from-the-start",
  "round-the-table",
  "decide-together",
  "do-together",
  "look-back-together",
  "families-agree",
] as const;

/** Think Local Act Personal (TLAP) with the National Co-production Advisory Group. */
export const TLAP: Ladder = {
  key: "tlap",
  version: "2016",
  rungs: [
    { key: "coercion", name: "Coercion", tests: [] },
    { key: "educating", name: "Educating", tests: [] },
    { key: "informing", name: "Informing", tests: ["told"] },
    { key: "consultation", name: "Consultation", tests: ["asked"] },
    { key: "engagement", name: "Engagement", tests: ENGAGED },
    { key: "co-design", name: "Co-design", tests: DESIGNED },
    { key: "co-production", name: "Co-production", tests: TOGETHER },
  ],
};

/** The scale used by parent carer forums in England (Contact, NNPCF). */
export const FORUM: Ladder = {
  key: "forum",
  version: "1",
  rungs: [
    { key: "no-engagement", name: "No engagement", tests: [] },
    { key: "information", name: "Information", tests: ["told"] },
    { key: "consultation", name: "Consultation", tests: ["asked"] },
    { key: "participation", name: "Participation", tests: [...ENGAGED, ...DESIGNED] },
    { key: "co-production", name: "Co-production", tests: TOGETHER },
  ],
};

export const rungNamed = (ladder: Ladder, key: string) => ladder.rungs.find((rung) => rung.key === key);

/** How high a rung stands on its ladder; undefined for a rung of another ladder. */
export const heightOf = (ladder: Ladder, key: string) => {
  const height = ladder.rungs.findIndex((rung) => rung.key === key);
  return height < 0 ? undefined : height;
};

const SHIPPED: Record<string, Ladder> = { tlap: TLAP, forum: FORUM };

export interface KeptRung {
  key: string;
  name: string;
  /** What the partnership and its forum agreed this rung needs. Null: as shipped. */
  tests?: readonly TestKey[] | null;
}
type KeptLadder = { ladderKey: string; version: string; rungs: readonly KeptRung[] };
type Needing = { key: string; tests: readonly TestKey[] };

/**
 * What each rung needs where only some rungs of a ladder stay: a rung needs everything below it, so what a left-out rung needed
 * is needed by the next one above it that stays. Leaving a rung out makes no other easier.
 */
export function needsOfThoseThatStay(all: readonly Needing[], stays: (key: string) => boolean): Map<string, TestKey[]> {
  const needs = new Map<string, TestKey[]>();
  let carried: TestKey[] = [];
  for (const { key, tests } of all) {
    const here = [...carried, ...tests];
    if (stays(key)) needs.set(key, here);
    carried = stays(key) ? [] : here;
  }
  return needs;
}

/** A partnership's own names, words and order, with what each rung needs as shipped. A rung of its own can only be claimed or felt. */
function asShipped({ ladderKey, version, rungs }: KeptLadder): Ladder {
  const needs = needsOfThoseThatStay(SHIPPED[ladderKey]?.rungs ?? [], (key) => rungs.some((rung) => rung.key === key));
  return { key: ladderKey, version, rungs: rungs.map(({ key, name }) => ({ key, name, tests: needs.get(key) ?? [] })) };
}

/** The ladder of a version. Where a partnership has tests of its own, the rungs they change are local rules and the preset stands beside. */
export function ladderFrom(kept: KeptLadder): Ladder {
  const preset = asShipped(kept);
  if (kept.rungs.every(({ tests }) => !tests)) return preset;
  const own = kept.rungs.map(({ key, name, tests }) => ({ key, name, tests: tests ?? [] }));
  const isLocal = (rung: Rung, at: number) => rung.tests.length > 0 && neededUpTo(own, at) !== neededUpTo(preset.rungs, at);
  const rungs = own.map((rung, at): Rung => (isLocal(rung, at) ? { ...rung, localRule: true } : rung));
  return rungs.some(({ localRule }) => localRule) ? { ...preset, rungs, preset } : preset;
}

/** A rung needs everything below it too, so two rungs ask the same where all that is needed up to there is the same. */
const neededUpTo = (rungs: readonly Needing[], at: number) => rungs.slice(0, at + 1).flatMap(({ tests }) => tests).sort().join(" ");
