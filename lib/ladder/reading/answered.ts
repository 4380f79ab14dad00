import { met, notYet, unmet, type Test } from "./finding";
import { dueAnAnswer, familyPoints, isAnswered } from "./points";
import { answeredWords } from "./words";

/** Of the family points that have an answer or are older than 30 days, at least 4 in 5 are answered. */
export const answered: Test = (now) => {
  const raisedByFamilies = familyPoints(now);
  // A point recorded late may count against, never for: answered, it is left out.
  const due = raisedByFamilies.filter((point) => dueAnAnswer(now, point) && !(point.late && isAnswered(now, point)));
  if (due.length === 0) {
    return raisedByFamilies.length === 0
      ? notYet("answered", answeredWords.noneRaised())
      : notYet(
          "answered",
          answeredWords.noneDue(),
          raisedByFamilies.map(({ raised }) => raised.id),
        );
  }
  const standing = due.filter((point) => isAnswered(now, point)).length;
  const unanswered = due.filter(({ answer }) => answer === undefined).length;
  const calledNotAnswered = due.filter((point) => point.calledNotAnswered).length;
  const outOfDate = due.length - standing - unanswered - calledNotAnswered;
  const points = { due: due.length, standing, unanswered, calledNotAnswered, outOfDate };
  const because = due.flatMap(({ raised, answer, called }) => [raised, answer, called].flatMap((fact) => (fact ? [fact.id] : [])));
  return standing * 5 >= due.length * 4
    ? met("answered", answeredWords.met(points), because)
    : unmet("answered", answeredWords.unmet(points), because);
};
