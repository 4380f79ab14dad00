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

/** A partnership's own names, words and order. What each rung needs stays as shipped; a rung of its own can only be claimed or felt. */
export function ladderFrom(kept: { ladderKey: string; version: string; rungs: readonly { key: string; name: string }[] }): Ladder {
  const needs = new Map(SHIPPED[kept.ladderKey]?.rungs.map((rung) => [rung.key, rung.tests]));
  return {
    key: kept.ladderKey,
    version: kept.version,
    rungs: kept.rungs.map(({ key, name }) => ({ key, name, tests: needs.get(key) ?? [] })),
  };
}
