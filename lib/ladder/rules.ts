import { daysBetween, londonDay } from "@/lib/work/dates";
import { asAt, today } from "./reading/as-at";
import { dayOf } from "./reading/day";
import type { Fact } from "./reading/facts";
import { countingAlreadyThere } from "./reading/seats";
import { startLines } from "./reading/start-line";

type RungOf = { key: string; position: number; band: "with" | "for" | "to" };

export const topRung = <R extends RungOf>(rungs: readonly R[]): R | undefined => [...rungs].sort((a, b) => b.position - a.position)[0];

/** Rule 6, two keys: the very top rung is never said by the lead alone. */
export const needsTwoKeys = (rungs: readonly RungOf[], key: string): boolean => topRung(rungs)?.key === key;

/** Every rung but the top one, from the highest: what the lead alone can say. */
export const sayableAlone = <R extends RungOf>(rungs: readonly R[]): R[] => {
  const top = topRung(rungs);
  return rungs.filter((rung) => rung !== top).sort((a, b) => b.position - a.position);
};

export const isInTopBand = (rungs: readonly RungOf[], key: string): boolean => {
  const claimed = rungs.find((rung) => rung.key === key);
  return claimed !== undefined && claimed.band === topRung(rungs)?.band;
};

/** How many rungs apart two of them stand; below zero where the first is the lower one. Null for a rung of another ladder. */
export function rungsApart(rungs: readonly RungOf[], one: string, other: string): number | null {
  const [here, there] = [one, other].map((key) => rungs.find((rung) => rung.key === key));
  return here && there ? here.position - there.position : null;
}

/** Slipping safely: what is said now is lower than what was said before. */
export const isLower = (rungs: readonly RungOf[], key: string, before: string | null): boolean => before !== null && (rungsApart(rungs, key, before) ?? 0) < 0;

export type ClaimFacts = { facts: readonly Fact[]; now: Date };

/** From the start, by the reading's own rules: a counting family seat had joined before the start line and not left; or, while nothing is shaped, sits there today. */
export function familiesWereIn({ facts, now }: ClaimFacts): boolean {
  const stand = asAt(facts, dayOf(londonDay(now)));
  return countingAlreadyThere(stand, startLines(stand)[0] ?? today(stand)) !== undefined;
}

/** Rule 5: a rung in the top band, claimed with no counting family seat in before the start line, asks for a reason. */
export const asksForWords = (rungs: readonly RungOf[], key: string, facts: ClaimFacts): boolean => isInTopBand(rungs, key) && !familiesWereIn(facts);

export type ViewReader = { seatId: string | null; hasSaid: boolean };

/** Rule 4: until a seat has given its view for this stage, its members see no other seat's view. Somebody without a seat here is not sealed. */
export const maySeeView = (reader: ViewReader, seatOfView: string): boolean =>
  reader.seatId === null || reader.seatId === seatOfView || reader.hasSaid;

export type InSeat = { membershipId: string; wasNominated: boolean };

/** A seat's view is its nominated members'; where nobody was nominated, any member's. The others' stand beside it. */
export const speaksForSeat = (membershipId: string, seat: readonly InSeat[]): boolean =>
  seat.every((one) => !one.wasNominated) || seat.some((one) => one.wasNominated && one.membershipId === membershipId);

/** How long a seat's letter can be answered without signing in, as an invitation's. */
export const ASK_DAYS = 30;
/** One reminder, a week later. */
export const REMIND_AFTER_DAYS = 7;

type Ask = { stage: string; round: number; askedAt: Date; answeredAt: Date | null };
export type AskState = "to answer" | "answered" | "over" | "expired";

/** What a seat's letter can still do: it asks of one stage, is answered once, and lasts 30 days. */
export function askState(ask: Ask, work: { stage: string; round: number; now: Date }): AskState {
  if (ask.answeredAt) return "answered";
  if (ask.stage !== work.stage || ask.round !== work.round) return "over";
  return daysBetween(ask.askedAt, work.now) > ASK_DAYS ? "expired" : "to answer";
}

/** Rule 10: a seat of one is a person, so it is said before a view is given. */
export const isSeatOfOne = (members: number): boolean => members === 1;

/** Two rungs or more: that is where to begin a talk. */
export const DIFFERS_FROM = 2;

export type SaidBy<Who> = { who: Who; rungKey: string };
export type Difference<Who> = { higher: Who; lower: Who; apart: number };

/** Who stands two rungs or more apart, the furthest first. Nobody is right or wrong in it. */
export function differences<Who>(rungs: readonly RungOf[], said: readonly SaidBy<Who>[]): Difference<Who>[] {
  const pairs = said.flatMap((one, at) => said.slice(at + 1).map((other) => ({ one, other, apart: rungsApart(rungs, one.rungKey, other.rungKey) ?? 0 })));
  return pairs
    .filter(({ apart }) => Math.abs(apart) >= DIFFERS_FROM)
    .map(({ one, other, apart }) => ({ higher: apart > 0 ? one.who : other.who, lower: apart > 0 ? other.who : one.who, apart: Math.abs(apart) }))
    .sort((a, b) => b.apart - a.apart);
}
