import { recordedLate, type AsAt } from "./as-at";
import { met, notYet, unmet, type Test } from "./finding";
import type { FactOf } from "./facts";
import { countingIsThere, countingSeatsToday } from "./seats";
import { courseOf, isLaterThan } from "./stages";
import { doTogetherWords as words } from "./words-together";

/** An action of Delivery, led and accepted by a counting family seat, and done; or those here would rather not lead. */
export const doTogether: Test = (now) => {
  const led = now.of("action opened").flatMap((action) => {
    const accepted = acceptedByFamilies(now, action);
    return accepted ? [{ action, accepted, done: now.about("action done", action.id)[0] }] : [];
  });
  const finished = led.find(({ done }) => done !== undefined);
  if (finished?.done) {
    const { action, accepted, done } = finished;
    return met("do-together", words.done(accepted.seat, done.day), [action.id, accepted.id, done.id]);
  }
  const ratherNot = ratherNotLead(now);
  if (ratherNot) return met("do-together", words.ratherNot(), ratherNot);

  const because = led.map(({ action }) => action.id);
  const { stage } = courseOf(now);
  if (stage === "delivery") return notYet("do-together", words.inDelivery(led.length), because);
  return isLaterThan("delivery", stage)
    ? notYet("do-together", words.stillToCome(), because)
    : unmet("do-together", words.unmet(led.length), because);
};

function acceptedByFamilies(now: AsAt, action: FactOf<"action opened">) {
  const ofDelivery = courseOf(now, action).stage === "delivery" && !action.gathersPeople && !recordedLate(action);
  return now
    .about("action accepted", action.id)
    .find((accepted) => ofDelivery && action.ledBy.includes(accepted.seat) && countingIsThere(now, accepted, accepted));
}

/** What each counting family seat at the table wrote, from Delivery on; undefined while one has not. */
function ratherNotLead(now: AsAt) {
  const said = now
    .of("would rather not lead")
    .filter((fact) => !isLaterThan("delivery", courseOf(now, fact).stage) && countingIsThere(now, fact, fact));
  const here = countingSeatsToday(now);
  const everyone = here.length > 0 && here.every((seat) => said.some((fact) => fact.seat === seat));
  return everyone ? said.map((fact) => fact.id) : undefined;
}
