import { met, notYet, unmetForGood, type Test } from "./finding";
import { isFamily } from "./facts";
import { countedBefore } from "./seats";
import { courseOf } from "./stages";
import { inBeforeDesignWords } from "./words";

/** A counting family seat (ever) joined before Design first began. */
export const inBeforeDesign: Test = (now) => {
  const began = courseOf(now).began.design;
  const first = countedBefore(now, began)?.joined;
  if (first) return met("in-before-design", inBeforeDesignWords.met(first.seat, first.day), [first.id]);

  const joined = now.of("seat joined").filter((fact) => isFamily(fact.seat));
  const because = joined.map((fact) => fact.id);
  if (!began) return notYet("in-before-design", inBeforeDesignWords.notYet(joined.length > 0), because);
  const someoneByThen = joined.some((fact) => fact.day <= began.day);
  return unmetForGood("in-before-design", inBeforeDesignWords.unmet(began.day, someoneByThen), because);
};
