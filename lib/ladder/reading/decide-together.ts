import { today, type AsAt } from "./as-at";
import { isShared, realDecisions, type RealDecision } from "./decisions";
import { met, notYet, unmet, type Test } from "./finding";
import { familyIsThere } from "./seats";
import { decideTogetherWords as words } from "./words-together";

/** Every real decision is shared, and those shared by confirming are no more than those with families there. */
export const decideTogether: Test = (now) => {
  const decisions = realDecisions(now);
  if (decisions.length === 0) return notYet("decide-together", words.notYet());

  const unshared = decisions.filter((decision) => !isShared(decision));
  const latest = unshared.at(-1);
  if (latest) {
    const othersThere = unshared.some((decision) => decision.familyNotCounted && !decision.late);
    const said = words.notShared(latest.day, unshared.length - 1, whatCanBeDone(now, latest), othersThere);
    return unmet(
      "decide-together",
      said,
      unshared.flatMap((decision) => decision.because),
    );
  }
  const confirming = decisions.filter((decision) => decision.byConfirming).length;
  const withFamilies = decisions.length - confirming;
  const because = decisions.flatMap((decision) => decision.because);
  return confirming <= withFamilies
    ? met("decide-together", words.met(decisions.length), because)
    : unmet("decide-together", words.mostlyAfterwards(decisions.length, withFamilies), because);
};

function whatCanBeDone(now: AsAt, { day, late, toldOn, waitsFor }: RealDecision) {
  if (waitsFor === "its notes to be agreed") return words.askForTheNotes(day);
  if (waitsFor === "a confirmation") return words.askToConfirm(day);
  if (late) return words.shareTheNext;
  if (toldOn !== undefined) return words.confirmFrom(day, toldOn + 3, now.day);
  const someoneToTell = familyIsThere(now, today(now));
  return someoneToTell && now.day - day <= 7 ? words.tellBy(day, day + 7) : words.shareTheNext;
}
