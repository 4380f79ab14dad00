import { today, type AsAt } from "./as-at";
import type { Day } from "./day";
import { isBefore, isFamily, NEEDED_SEATS, type FactOf, type Moment, type Seat, type Who } from "./facts";

export interface Membership {
  joined: FactOf<"seat joined">;
  left?: FactOf<"seat left">;
}

export function membershipsOf(now: AsAt, seat?: Seat): Membership[] {
  const leavings = now.of("seat left");
  return now
    .of("seat joined")
    .filter((joined) => !seat || joined.seat === seat)
    .map((joined) => ({
      joined,
      left: leavings.find(
        (left) => left.seat === joined.seat && left.member === joined.member && isBefore(joined, left),
      ),
    }));
}

/** A seat is there only from the day it joined and until it left. */
const isThere = ({ joined, left }: Membership, at: Moment) => joined.day <= at.day && (!left || isBefore(at, left));

const wasPaidOn = ({ joined }: Membership, day: Day) =>
  joined.paidByLead.some((paid) => paid.from <= day && (paid.to === null || day <= paid.to));

/** Counting, from Co-design up: nominated or by open invitation, and not paid that day by the organisation that leads. */
const countsOn = (membership: Membership, day: Day) =>
  isFamily(membership.joined.seat) && membership.joined.how !== "picked" && !wasPaidOn(membership, day);

export const familyIsThere = (now: AsAt, at: Moment) =>
  membershipsOf(now).some((membership) => isFamily(membership.joined.seat) && isThere(membership, at));

export const countingIsThere = (now: AsAt, who: Who, at: Moment) =>
  isFamily(who.seat) &&
  membershipsOf(now, who.seat).some(
    (membership) =>
      (!who.member || who.member === membership.joined.member) &&
      isThere(membership, at) &&
      countsOn(membership, at.day),
  );

export const countingSeatsToday = (now: AsAt): Seat[] =>
  NEEDED_SEATS.filter((seat) => countingIsThere(now, { seat }, today(now)));

/** Joined before this moment, not only on its day, and not left. */
export const countingAlreadyThere = (now: AsAt, at: Moment) =>
  membershipsOf(now).find(
    (membership) => isBefore(membership.joined, at) && isThere(membership, at) && countsOn(membership, at.day),
  );

/** Has a family member ever joined before this moment, and counted on one of the days until then? */
export const countedBefore = (now: AsAt, at: Moment | undefined) =>
  membershipsOf(now).find((membership) => {
    const { joined, left } = membership;
    const until = Math.min(now.day, at?.day ?? Infinity, left?.day ?? Infinity);
    const unpaid = [joined.day, ...joined.paidByLead.map((paid) => (paid.to === null ? Infinity : paid.to + 1))];
    const inTime = !at || isBefore(joined, at);
    return inTime && unpaid.some((day) => joined.day <= day && day <= until && countsOn(membership, day));
  });

export const neededSeats = (now: AsAt): Seat[] => [
  ...new Set<Seat>([...NEEDED_SEATS, ...now.of("seat added").map((added) => added.seat)]),
];

/** Whoever joins counts as invited that day. */
export const invitedBefore = (now: AsAt, seat: Seat, at: Moment) =>
  [...now.of("invitation delivered"), ...now.of("seat joined")].find(
    (fact) => fact.seat === seat && isBefore(fact, at),
  );

/** The facts that excuse an empty seat: its last reason, and a counting family seat's agreement to it. */
export function excuseFor(now: AsAt, seat: Seat, at: Moment): string[] | undefined {
  const lastOf = <F extends Moment & { seat: Seat }>(facts: F[]) =>
    facts.filter((fact) => fact.seat === seat && isBefore(fact, at)).at(-1);
  const emptied = lastOf(now.of("seat left empty"));
  const carried = lastOf(now.of("excuse in force"));
  if (carried && !(emptied && isBefore(carried, emptied))) return [carried.id];
  const agreed = now
    .of("empty seat agreed")
    .find(
      (fact) =>
        emptied &&
        fact.empty === seat &&
        isBefore(emptied, fact) &&
        isBefore(fact, at) &&
        countingIsThere(now, fact, fact),
    );
  return emptied && agreed && [emptied.id, agreed.id];
}

export const wasEverFilled = (now: AsAt, seat: Seat) => now.of("seat joined").some((joined) => joined.seat === seat);

/** One who left up to 30 days ago still counts. */
export const lastMember = (now: AsAt, seat: Seat) =>
  membershipsOf(now, seat).find(({ left }) => !left || now.day - left.day <= 30);
