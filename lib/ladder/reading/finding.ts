import { TEST_KEYS } from "@/db/keys";
import type { AsAt } from "./as-at";
import type { Seat } from "./facts";
import type { Ladder } from "./ladders";

/** The tests, in the order of their table. */
export const TESTS = TEST_KEYS;
export type TestKey = (typeof TESTS)[number];

export interface Finding {
  key: TestKey;
  result: "met" | "unmet" | "not yet";
  /** What is so, and what to do next where something can be done. */
  sentence: string;
  /** The last part of the sentence alone, for "What could we do next?". */
  next?: string;
  /** The facts that say so. */
  because: string[];
  cannotChangeNow?: true;
  /** For a reader to whom the other views are still sealed. */
  sealedSentence?: string;
  /** The seats whose answer is still to come: nobody outside them is shown that it is the only thing missing. */
  waitingFor?: Seat[];
}

/** The rung a test is asked for, and the ladder it stands on. */
export interface Asked {
  ladder: Ladder;
  rung: string;
}

export type Test = (now: AsAt, asked: Asked) => Finding;

/** What is so, in words, and what could be done about it. */
export interface Said {
  so: string;
  next?: string;
}

type More = Pick<Finding, "sealedSentence" | "waitingFor">;

const found =
  (result: Finding["result"]) =>
  (key: TestKey, { so, next }: Said, because: string[] = [], more: More = {}): Finding => ({
    key,
    result,
    sentence: next ? `${so} ${next}` : so,
    ...(next && { next }),
    because,
    ...more,
  });

export const met = found("met");
export const unmet = found("unmet");
export const notYet = found("not yet");

export const unmetForGood = (key: TestKey, { so }: Said, because: string[] = []): Finding => ({
  ...unmet(key, { so: `${so} This cannot change now.` }, because),
  cannotChangeNow: true,
});
