import type { Day } from "@/lib/ladder/reading/day";
import type { Fact } from "@/lib/ladder/reading/facts";
import { rungNamed, type Ladder } from "@/lib/ladder/reading/ladders";
import { NOT_ENOUGH } from "@/lib/ladder/reading/reading-words";
import { mayTakeUp, movedTests, needsOf, type Moved } from "@/lib/ladder/reading/own-tests";
import { read, type Climb } from "@/lib/ladder/reading/rules";

/** What the record shows of a work by one ladder and by another; the same where nothing changes. */
export type Effect = { from: string | null; to: string | null; since: { from: string | null; to: string | null } | null };

/** Read twice by the real rules, on the same facts and day. */
export function effectOn(facts: readonly Fact[], day: Day, before: Ladder, after: Ladder): Effect {
  const [old, next] = [read(facts, day, before), read(facts, day, after)];
  const both = (one: Climb, other: Climb) => ({ from: one.rung, to: other.rung });
  return { ...both(old, next), since: old.since && next.since && both(old.since, next.since) };
}

export const changes = ({ from, to, since }: Effect): boolean => from !== to || (since !== null && since.from !== since.to);

const named = (ladder: Ladder, key: string | null) => (key === null ? undefined : rungNamed(ladder, key)?.name) ?? NOT_ENOUGH;

/** "Consultation", or both readings where the group started again. */
export const rungsInWords = (ladder: Ladder, life: string | null, since: string | null | undefined): string =>
  since === undefined ? named(ladder, life) : `${named(ladder, life)}; since starting again: ${named(ladder, since)}`;

export type Offer = { moved: Moved[]; from: string; to: string };

/** For the lead of a work that had begun: the tests agreed since, and what the record would show by them. Null where there is nothing to take up. */
export function offerFrom({ facts, day, mine, next }: { facts: readonly Fact[]; day: Day; mine: Ladder; next: Ladder | undefined }): Offer | null {
  if (!next || !mayTakeUp(mine, next)) return null;
  const { from, to, since } = effectOn(facts, day, mine, next);
  return { moved: movedTests(needsOf(mine), needsOf(next)), from: rungsInWords(mine, from, since?.from), to: rungsInWords(next, to, since?.to) };
}

/** How long the reading of works may take, so that the page comes. */
export const READ_FOR_MS = 2_000;

/** How many works more can be read in what is left of the time, as fast as so many were. */
export const readInTime = (soMany: number, tookMs: number): number => (tookMs <= 0 ? Infinity : Math.max(0, Math.floor(((READ_FOR_MS - tookMs) / tookMs) * soMany)));
