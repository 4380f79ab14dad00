import { today } from "./as-at";
import { met, notYet, unmet, type Test } from "./finding";
import { excuseFor, lastMember, membershipsOf, neededSeats, wasEverFilled } from "./seats";
import { courseOf } from "./stages";
import { roundTheTableWords } from "./words-together";

/** Every needed seat has a member, or is excused and was never filled; parent carers have a member. */
export const roundTheTable: Test = (now) => {
  const places = neededSeats(now).map((seat) => {
    const member = lastMember(now, seat);
    const excuse = member || wasEverFilled(now, seat) ? undefined : excuseFor(now, seat, today(now));
    const seatIsHeld = member !== undefined || (excuse !== undefined && seat !== "parent carers");
    return { seat, seatIsHeld, excused: excuse !== undefined, leftLately: member !== undefined && membershipsOf(now, seat).every(({ left }) => left !== undefined), because: member ? [member.joined.id] : (excuse ?? []) };
  });
  const because = places.flatMap((place) => place.because);
  const missing = places.filter((place) => !place.seatIsHeld).map(({ seat }) => seat);
  if (missing.length === 0) {
    const empty = places.filter((place) => place.excused).map(({ seat }) => seat);
    return met("round-the-table", roundTheTableWords.met(empty, places.filter((place) => place.leftLately).map(({ seat }) => seat)), because);
  }
  if (courseOf(now).stage === "idea") return notYet("round-the-table", roundTheTableWords.notYet(missing), because);
  const excusable = missing.filter((seat) => seat !== "parent carers" && !wasEverFilled(now, seat));
  return unmet("round-the-table", roundTheTableWords.unmet(missing, excusable), because);
};
