import { met, notYet, unmetForGood, type Test } from "./finding";
import { isBefore, isFamily } from "./facts";
import { courseOf } from "./stages";
import { inBeforeDeliveryWords } from "./words";

/** A family seat (ever) joined before Delivery first began. */
export const inBeforeDelivery: Test = (now) => {
  const began = courseOf(now).began.delivery;
  const first = now.of("seat joined").find((joined) => isFamily(joined.seat));
  if (first && (!began || isBefore(first, began))) {
    return met("in-before-delivery", inBeforeDeliveryWords.met(first.seat, first.day), [first.id]);
  }
  if (!began) return notYet("in-before-delivery", inBeforeDeliveryWords.notYet());
  return first
    ? unmetForGood("in-before-delivery", inBeforeDeliveryWords.cameLater(first.seat, first.day, began.day), [first.id])
    : unmetForGood("in-before-delivery", inBeforeDeliveryWords.nobody(began.day));
};
