import { recordedLate, type AsAt } from "./as-at";
import type { Day } from "./day";
import { inOrder, isBefore, isFamily, type FactOf, type Moment } from "./facts";
import { countingIsThere, familyIsThere } from "./seats";

export interface RealDecision extends Moment {
  id: string;
  late: boolean;
  /** A counting family seat was there, and it was not recorded late. */
  withFamilies: boolean;
  /** A family seat is named as there, and it does not count. */
  familyNotCounted: boolean;
  /** Shared, but only by confirming: told and confirmed, or formal after a decision made together. */
  byConfirming: boolean;
  /** The first telling of the family seats that was in time. */
  toldOn?: Day;
  /** What would still make it a shared decision, beside telling families in time. */
  waitsFor?: "its notes to be agreed" | "a confirmation";
  saysFamiliesChangedIt: boolean;
  because: string[];
}

type Recorded = FactOf<"decision made"> | FactOf<"decision said to be missing">;

export const isShared = (decision: RealDecision) => decision.withFamilies || decision.byConfirming;

/** Every real decision, by the day it speaks of: those recorded, those marked real, those said to be missing. */
export function realDecisions(now: AsAt): RealDecision[] {
  const made = now.of("decision made").filter((fact) => fact.real || now.about("marked as real", fact.id).length > 0);
  const missing = now.of("decision said to be missing").filter((said) => stands(now, said));
  const decisions: RealDecision[] = [];
  for (const fact of [...made, ...missing].sort(inOrder)) decisions.push(decisionFrom(now, fact, decisions));
  return decisions;
}

export const decisionsBefore = (now: AsAt, at: Moment | undefined) =>
  realDecisions(now).filter((decision) => !at || isBefore(decision, at));

/** Any seat may say it, until that seat withdraws it or, said by another sector, a counting family seat contests it. */
export const stands = (now: AsAt, said: FactOf<"decision said to be missing" | "said to have begun earlier">) =>
  !now.about("withdrawn", said.id).some((withdrawn) => withdrawn.seat === said.seat) &&
  (isFamily(said.seat) ||
    !now.about("contested", said.id).some((contested) => countingIsThere(now, contested, contested)));

function decisionFrom(now: AsAt, fact: Recorded, earlier: RealDecision[]): RealDecision {
  const made = fact.kind === "decision made" ? fact : undefined;
  const late = isLate(now, fact);
  const familyThere = made?.there.some((who) => countingIsThere(now, who, fact)) ?? false;
  const withFamilies = !late && familyThere;
  const { tellings, confirmations, confirmedInTime } = sayingsAfter(now, fact);
  const advised = made ? followsOneWithFamilies(made, earlier) : false;
  const settled = confirmedInTime || (advised && (made?.sameOutcome === true || confirmations.length > 0));
  return {
    id: fact.id,
    day: fact.day,
    order: fact.order,
    late,
    withFamilies,
    familyNotCounted: !withFamilies && (made?.there.some((who) => isFamily(who.seat)) ?? false),
    byConfirming: !late && !withFamilies && settled,
    toldOn: tellings[0]?.day,
    waitsFor: whatWouldShareIt(late && familyThere && notesCanStillHelp(fact), !late && advised),
    saysFamiliesChangedIt: made?.changedBecauseOfFamilies ?? false,
    because: [fact, ...tellings, ...confirmations].map(({ id }) => id),
  };
}

function whatWouldShareIt(agreedNotes: boolean, confirming: boolean): RealDecision["waitsFor"] {
  if (agreedNotes) return "its notes to be agreed";
  return confirming ? "a confirmation" : undefined;
}

const notesCanStillHelp = (fact: Recorded) => fact.recordedOn - fact.day <= 30;

/** Recorded within 30 days, with notes a counting family seat agreed, is not late. */
function isLate(now: AsAt, fact: Recorded) {
  const agreed = now.about("notes agreed", fact.id).some((notes) => countingIsThere(now, notes, notes));
  return recordedLate(fact) && !(agreed && notesCanStillHelp(fact));
}

/** Families told within 7 days of its day, and a counting one confirming at least 3 days after the telling. */
function sayingsAfter(now: AsAt, fact: Recorded) {
  const confirmations = now
    .about("decision confirmed", fact.id)
    .filter((confirmed) => countingIsThere(now, confirmed, confirmed));
  const tellings = now
    .about("decision told", fact.id)
    .filter((told) => told.day - fact.day <= 7 && isBefore(fact, told) && familyIsThere(now, told));
  const confirmedInTime = confirmations.some((confirmed) => tellings.some((told) => confirmed.day - told.day >= 3));
  return { confirmations, tellings, confirmedInTime };
}

/** A formal decision (Cabinet, ICB board, governors) that followed an earlier real one made with families there. */
const followsOneWithFamilies = (made: FactOf<"decision made">, earlier: RealDecision[]) =>
  made.where === "formal" && earlier.some((decision) => decision.id === made.follows && decision.withFamilies);
