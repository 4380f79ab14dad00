import type { Finding } from "./finding";
import type { Ladder } from "./ladders";
import { onCourseBy, type Climb } from "./rules";
import type { Seat } from "./facts";

export interface Reader {
  /** Undefined for someone with no seat in this work. */
  seat?: Seat;
  /** Until their seat has given its view for this stage, members see no other seat's view anywhere. */
  viewsAreSealed: boolean;
}

/** What one reader is shown of a reading: never a sealed view, and never a seat whose answer alone is missing. */
export function shownTo(reader: Reader, climb: Climb, ladder: Ladder): Climb {
  const missing = climb.tests.filter((finding) => finding.result !== "met");
  const onlyViewsAreMissing = missing.every((finding) => finding.key === "families-agree");
  const isHidden = ({ waitingFor }: Finding) =>
    waitingFor !== undefined && onlyViewsAreMissing && !waitingFor.includes(reader.seat ?? "");
  const isSealed = ({ sealedSentence }: Finding) => reader.viewsAreSealed && sealedSentence !== undefined;
  const tests = climb.tests
    .filter((finding) => !isHidden(finding))
    .map((finding) => (isSealed(finding) ? sealed(finding, missing.length === 0) : withoutSeal(finding)));
  const resultOf = (key: string) => tests.find((finding) => finding.key === key)?.result;
  const above = [...climb.unmet, ...climb.notYet];
  return {
    ...climb,
    tests,
    onCourse: climb.tests.some(isSealed) ? onCourseBy(tests, ladder) : climb.onCourse,
    unmet: above.filter((key) => resultOf(key) === "unmet"),
    notYet: above.filter((key) => resultOf(key) === "not yet"),
  };
}

const withoutSeal = ({ sealedSentence: _, ...finding }: Finding): Finding => finding;

/** Neither the words nor the result say what a seat said: a lower view and a higher one look the same. */
const sealed = ({ key, sealedSentence }: Finding, everythingIsMet: boolean): Finding => ({
  key,
  result: everythingIsMet ? "met" : "not yet",
  sentence: sealedSentence ?? "",
  because: [],
});
