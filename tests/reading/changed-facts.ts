import { FAMILY_SEATS, isBefore, type Fact, type FactOf, type Kind, type Seat } from "../../lib/ladder/reading/facts";

/** The same story, but for one thing. Each takes the facts and gives others, or undefined where it does not apply. */

const kindOf = <K extends Kind>(fact: Fact | undefined, ...kinds: K[]): FactOf<K> | undefined =>
  fact && (kinds as Kind[]).includes(fact.kind) ? (fact as FactOf<K>) : undefined;

export const TAKEN_AWAY = ["joining", "presence", "leads", "confirmations"] as const;

/** The seat stays needed, any excuse for it falls away, its points stand. */
export function without(what: (typeof TAKEN_AWAY)[number], seat: Seat, facts: Fact[]): Fact[] {
  const isOf = (fact: Fact) => "seat" in fact && fact.seat === seat;
  switch (what) {
    case "joining":
      return facts.filter(
        (fact) =>
          !((fact.kind === "seat joined" || fact.kind === "seat left") && isOf(fact)) &&
          !(fact.kind === "empty seat agreed" && fact.empty === seat),
      );
    case "presence":
      return facts
        .filter((fact) => !(fact.kind === "notes agreed" && isOf(fact)))
        .map((fact) =>
          fact.kind === "decision made" || fact.kind === "review held"
            ? { ...fact, there: fact.there.filter((who) => who.seat !== seat) }
            : fact,
        );
    case "leads":
      return facts.map((fact) =>
        fact.kind === "action opened" ? { ...fact, ledBy: fact.ledBy.filter((leads) => leads !== seat) } : fact,
      );
    case "confirmations": {
      const points = new Set(facts.filter((fact) => fact.kind === "point raised" && isOf(fact)).map(({ id }) => id));
      return facts.filter(
        (fact) =>
          !(fact.kind === "decision confirmed" && isOf(fact)) &&
          !(fact.kind === "words confirmed" && points.has(fact.of)),
      );
    }
  }
}

const MAY_COME_EARLIER = ["invitation delivered", "seat joined", "decision confirmed"] as const;

/** Each invitation, joining and confirmation that could have come earlier, with every way in which it could. */
export const comingEarlier = (facts: Fact[]): Fact[][][] =>
  facts
    .filter((fact) => kindOf(fact, ...MAY_COME_EARLIER))
    .map((fact) => {
      const days = fact.day - Math.min(...facts.map(({ recordedOn }) => recordedOn));
      const ways = Array.from({ length: days }, (_none, index) => madeEarlier(fact, index + 1, facts));
      return ways.flatMap((way) => (way ? [way] : []));
    })
    .filter((ways) => ways.length > 0);

/** At the end of an earlier day: after the work began, the seat was last left, and 3 days after the telling. */
function madeEarlier(fact: Fact, days: number, facts: Fact[]): Fact[] | undefined {
  const day = fact.day - days;
  const order = Math.max(...facts.filter((other) => other.recordedOn <= day).map((other) => other.order)) + 0.5;
  const moved: Fact = { ...fact, day, recordedOn: day, order };
  const isBetween = (other: Fact) => isBefore(moved, other) && isBefore(other, fact);

  // Only those at the table are carried into a new start: an invitation before it is not read after it.
  if (
    moved.kind === "invitation delivered" &&
    facts.some((other) => other.kind === "started again" && isBetween(other))
  ) {
    return undefined;
  }
  if (moved.kind === "seat joined") {
    if (facts.some((other) => kindOf(other, "seat left")?.seat === moved.seat && isBetween(other))) return undefined;
    moved.paidByLead = moved.paidByLead.map((paid) => ({ ...paid, from: Math.min(paid.from, day) }));
  }
  if (moved.kind === "decision confirmed" && !couldConfirm(moved, facts)) return undefined;
  return facts.map((other) => (other === fact ? moved : other));
}

function couldConfirm(confirmed: FactOf<"decision confirmed">, facts: Fact[]) {
  const decision = facts.find((other) => other.id === confirmed.of);
  const told = facts.filter((other) => kindOf(other, "decision told")?.of === confirmed.of);
  const joined = facts.find((other) => kindOf(other, "seat joined")?.member === confirmed.member);
  const hadTime = told.every((telling) => confirmed.day - telling.day >= 3);
  return decision && joined && hadTime && isBefore(decision, confirmed) && isBefore(joined, confirmed);
}

/** Left empty instead of invited, and nobody agrees to that reason. */
export function leftEmptyInstead(
  invited: FactOf<"invitation delivered">,
  andNeverJoined: boolean,
  facts: Fact[],
): Fact[] {
  const { seat, id, day, recordedOn, order } = invited;
  const nextReason = facts.find((fact) => kindOf(fact, "seat left empty")?.seat === seat && isBefore(invited, fact));
  const agreesToIt = (fact: Fact) =>
    kindOf(fact, "empty seat agreed")?.empty === seat &&
    isBefore(invited, fact) &&
    !(nextReason && isBefore(nextReason, fact));
  return facts
    .filter((fact) => !agreesToIt(fact))
    .filter((fact) => !(andNeverJoined && kindOf(fact, "seat joined", "seat left")?.seat === seat))
    .map((fact) =>
      fact === invited ? { kind: "seat left empty", seat, because: "no time", id, day, recordedOn, order } : fact,
    );
}

/** A fact recorded more than 7 days after the day it speaks of, among those of the day on which it was recorded. */
export function recordedLate(fact: Fact, recordedOn: number, daysLate: number, facts: Fact[]): Fact[] {
  const order =
    Math.max(0, ...facts.filter((other) => other.recordedOn <= recordedOn).map((other) => other.order)) + 0.5;
  return [...facts, { ...fact, id: `late ${fact.id}`, day: recordedOn - daysLate, recordedOn, order }];
}

/** Deeds of the moment: they cannot speak of an earlier day. */
const OF_THE_MOMENT = new Set<Kind>([
  "work begun",
  "seat added",
  "seat left",
  "marked as real",
  "stage moved",
  "work closed",
  "started again",
]);

/** What could be recorded late; a decision is tried as the best one there could be. */
export const couldBeLate = (facts: Fact[]): Fact[] =>
  facts
    .filter((fact) => !OF_THE_MOMENT.has(fact.kind))
    .map((fact) =>
      fact.kind === "decision made"
        ? { ...fact, real: true, changedBecauseOfFamilies: true, there: FAMILY_SEATS.map((seat) => ({ seat })) }
        : fact,
    );
