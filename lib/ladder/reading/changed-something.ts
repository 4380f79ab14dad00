import { isShared, realDecisions } from "./decisions";
import { met, unmet, type Test } from "./finding";
import { familyPoints } from "./points";
import { changedSomethingWords as words } from "./words";

/** A family point in own words ended in "did" and stands, or a shared decision says it changed because of families. */
export const changedSomething: Test = (now) => {
  const done = familyPoints(now).flatMap(({ answer, ...point }) =>
    answer?.how === "did" && !point.late ? [{ answer, ...point }] : [],
  );
  const point = done.find(({ ownWords, calledNotAnswered }) => ownWords && !calledNotAnswered);
  if (point) {
    const { raised, answer } = point;
    return met("changed-something", words.point(raised.seat, answer.day), [raised.id, answer.id]);
  }
  const decision = realDecisions(now).find((made) => made.saysFamiliesChangedIt && isShared(made));
  if (decision) return met("changed-something", words.decision(decision.day), decision.because);

  const disputed = done.find(({ calledNotAnswered }) => calledNotAnswered)?.raised;
  if (disputed) return unmet("changed-something", words.calledNotAnswered(disputed.seat), [disputed.id]);
  const recorded = done[0]?.raised;
  return recorded
    ? unmet("changed-something", words.notConfirmed(recorded.seat), [recorded.id])
    : unmet("changed-something", words.unmet());
};
