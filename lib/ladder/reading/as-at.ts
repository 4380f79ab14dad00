import type { Day } from "./day";
import { inOrder, type Fact, type FactOf, type Kind, type Moment } from "./facts";

/** The facts that stand on a day, in order. */
export interface AsAt {
  day: Day;
  all: Fact[];
  of<K extends Kind>(kind: K): FactOf<K>[];
  /** What was said afterwards of one fact: answers, confirmations, marks. */
  about<K extends Kind>(kind: K, id: string): FactOf<K>[];
}

/** Late: recorded more than 7 days after the day it speaks of. */
export const recordedLate = (fact: Pick<Fact, "day" | "recordedOn">) => fact.recordedOn - fact.day > 7;

/** Late facts may count against, never for. These may be read though late, because they can only count against. */
const MAY_COUNT_AGAINST = new Set<Kind>([
  "work begun",
  "dates agreed",
  "seat added",
  "seat left",
  "seat left empty",
  "settled before",
  "called an answer",
  "said to have begun earlier",
  "decision said to be missing",
  "point raised",
  "point called not answered",
  "document added",
  "decision made",
  "marked as real",
  "action opened",
  "stage moved",
  "work closed",
  "started again",
]);

export function asAt(facts: readonly Fact[], day: Day): AsAt {
  const all = facts
    .filter((fact) => fact.recordedOn <= day && fact.day <= day)
    .filter((fact) => !recordedLate(fact) || MAY_COUNT_AGAINST.has(fact.kind))
    .sort(inOrder);
  const byKind = Map.groupBy(all, (fact) => fact.kind);
  const bySubject = Map.groupBy(all, (fact) => ("of" in fact ? fact.of : ""));
  const of = <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as FactOf<K>[];
  const about = <K extends Kind>(kind: K, id: string) =>
    (bySubject.get(id) ?? []).filter((fact): fact is FactOf<K> => fact.kind === kind);
  return { day, all, of, about };
}

/** The end of the day of the reading. */
export const today = (now: AsAt): Moment => ({ day: now.day, order: Infinity });
