import { met, notYet, unmet, unmetForGood, type Test } from "./finding";
import { isBefore } from "./facts";
import { courseOf } from "./stages";
import { openToChangeWords } from "./words";

/** A record of what is fixed and open was made before Design first began, with something open. */
export const openToChange: Test = (now) => {
  const began = courseOf(now).began.design;
  const records = now.of("fixed and open recorded");
  const inTime = records.find(({ open, ...record }) => open.length > 0 && (!began || isBefore(record, began)));
  if (inTime) return met("open-to-change", openToChangeWords.met(inTime.day), [inTime.id]);

  const because = records.map((record) => record.id);
  if (began) return unmetForGood("open-to-change", openToChangeWords.unmet(began.day), because);
  const last = records.at(-1);
  return last
    ? unmet("open-to-change", openToChangeWords.nothingOpen(last.day), because)
    : notYet("open-to-change", openToChangeWords.notYet());
};
