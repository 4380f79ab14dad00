import { STAND_KEYS } from "@/db/keys";
import { answerBy } from "@/lib/two-keys/rules";
import { londonDay } from "@/lib/work/dates";

export const STANDS = STAND_KEYS;
export type Stand = (typeof STANDS)[number];

/** How long people have to answer: counted as the days of a second key are, holidays and access needs included. */
export const LEAST_DAYS = 3;
export const USUAL_DAYS = 10;
export const MOST_DAYS = 90;
export const REMIND_DAYS_BEFORE = 2;

type Waits = { twiceAsLong: boolean; holidays: readonly { from: string; to: string }[] };

/** The last day to answer: the earliest that can be chosen, the one offered, the latest. */
export const closingDays = (now: Date, waits: Waits) => {
  const after = (days: number, how: Partial<Waits> = waits) => londonDay(answerBy(now, { ...how, days }));
  const [least, usual, most] = [after(LEAST_DAYS), after(USUAL_DAYS), after(MOST_DAYS, {})];
  return { least, usual: usual > most ? most : usual, most };
};

export type ProposalState = "open" | "outcome to come" | "ended" | "withdrawn";
type Facts = { closesOn: string; withdrawnAt: Date | null; endedAt: Date | null };

export function proposalState({ closesOn, withdrawnAt, endedAt }: Facts, now: Date): ProposalState {
  if (withdrawnAt) return "withdrawn";
  if (endedAt) return "ended";
  return londonDay(now) > closesOn ? "outcome to come" : "open";
}

/** The last answer of each person counts; the ones before stay to be read. They come in the order they were said. */
export const lastOfEach = <One extends { membershipId: string }>(answers: readonly One[]): One[] => [...new Map(answers.map((one) => [one.membershipId, one])).values()];

/** How many stand where, of the answers that count. */
export const counted = (answers: readonly { stand: Stand }[]): Record<Stand, number> => {
  const of = (which: Stand) => answers.filter(({ stand }) => stand === which).length;
  return { agree: of("agree"), unsure: of("unsure"), object: of("object") };
};

/** Everybody who sits here now has answered. */
export const allAnswered = (members: readonly { id: string }[], answers: readonly { membershipId: string }[]): boolean =>
  members.every(({ id }) => answers.some(({ membershipId }) => membershipId === id));

/** The outcome is said when the day is over, or before it when nobody is left to wait for. */
export const mayEndNow = (state: ProposalState, everyone: boolean): boolean => state === "outcome to come" || (state === "open" && everyone);

/** Those who took part, as the record counts it: they answered for themselves. What somebody else wrote down for them is told, and not counted. */
export const answeredThemselves = <One extends { membershipId: string; recordedBy: string }>(answers: readonly One[]): One[] =>
  answers.filter(({ membershipId, recordedBy }) => membershipId === recordedBy);
