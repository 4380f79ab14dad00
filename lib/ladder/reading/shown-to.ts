import type { Climb } from "./rules";
import type { Seat } from "./facts";

export interface Reader {
  /** Undefined for someone with no seat in this work. */
  seat?: Seat;
  /** Until their seat has given its view for this stage, members see no other seat's view anywhere. */
  viewsAreSealed: boolean;
}

/** What one reader is shown of a reading: never a sealed view, and never a seat whose answer alone is missing. */
export function shownTo<C extends Climb>(reader: Reader, climb: C): C {
  const missing = climb.tests.filter((finding) => finding.result !== "met");
  const onlyViewsAreMissing = missing.every((finding) => finding.key === "families-agree");
  const hidden = (finding: C["tests"][number]) =>
    finding.waitingFor !== undefined && onlyViewsAreMissing && !finding.waitingFor.includes(reader.seat ?? "");
  const tests = climb.tests
    .filter((finding) => !hidden(finding))
    .map(({ sealedSentence, ...finding }) =>
      reader.viewsAreSealed && sealedSentence !== undefined
        ? { key: finding.key, result: finding.result, sentence: sealedSentence, because: [] }
        : finding,
    );
  const isShown = (key: string) => tests.some((finding) => finding.key === key);
  return { ...climb, tests, unmet: climb.unmet.filter(isShown), notYet: climb.notYet.filter(isShown) };
}
