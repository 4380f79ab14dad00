import { decisionsBefore } from "./decisions";
import { met, notYet, unmet, type Test } from "./finding";
import { courseOf } from "./stages";
import { inTheRoomWords } from "./words";

/** One or other counting family seat was there at each of at least half of the real decisions before Delivery. */
export const inTheRoom: Test = (now) => {
  const { began } = courseOf(now);
  const decisions = decisionsBefore(now, began.delivery);
  const there = decisions.filter((decision) => decision.withFamilies).length;
  const notCounted = decisions.filter((decision) => decision.familyNotCounted);
  const late = notCounted.filter((decision) => decision.late).length;
  const all = decisions.length;
  const room = { there, all, late, othersThere: notCounted.length - late, deliveryBegan: began.delivery !== undefined };
  const because = decisions.map((decision) => decision.id);

  if (!began.design) return notYet("in-the-room", inTheRoomWords.designNotBegun(room), because);
  if (all === 0 && !began.delivery) return notYet("in-the-room", inTheRoomWords.noDecision());
  if (all > 0 && there * 2 >= all) return met("in-the-room", inTheRoomWords.met(room), because);
  const words = began.delivery ? inTheRoomWords.unmetAfterwards : inTheRoomWords.unmet;
  return unmet("in-the-room", words(room), because);
};
