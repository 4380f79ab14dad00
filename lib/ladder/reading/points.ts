import { recordedLate, type AsAt } from "./as-at";
import { isBefore, isFamily, type FactOf } from "./facts";

export interface FamilyPoint {
  raised: FactOf<"point raised">;
  /** The last answer, and what was said of it afterwards, decide. */
  answer?: FactOf<"point answered">;
  calledNotAnswered: boolean;
  called?: FactOf<"point called not answered">;
  ownWords: boolean;
  late: boolean;
}

export const familyPoints = (now: AsAt): FamilyPoint[] =>
  now
    .of("point raised")
    .filter((raised) => isFamily(raised.seat))
    .map((raised) => {
      const answer = now.about("point answered", raised.id).at(-1);
      const called = now
        .about("point called not answered", raised.id)
        .find((one) => answer && isBefore(answer, one) && one.seat === raised.seat);
      return {
        raised,
        answer,
        calledNotAnswered: called !== undefined,
        called,
        ownWords: raised.ownWords || wordsWereConfirmed(now, raised.id),
        late: recordedLate(raised),
      };
    });

/** By the person, or by a supporter they chose outside the leading organisation. */
const wordsWereConfirmed = (now: AsAt, point: string) =>
  now
    .about("words confirmed", point)
    .some((confirmed) => confirmed.by === "the person" || !confirmed.inLeadOrganisation);

/** "Doing" and "passed to" count for 60 days. */
export const isAnswered = (now: AsAt, { answer, calledNotAnswered }: FamilyPoint) =>
  answer !== undefined &&
  !calledNotAnswered &&
  (answer.how === "did" || answer.how === "could not" || now.day - answer.day <= 60);

/** Points that have an answer, or are older than 30 days. */
export const dueAnAnswer = (now: AsAt, { raised, answer }: FamilyPoint) =>
  answer !== undefined || now.day - raised.day > 30;
