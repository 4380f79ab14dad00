import { met, unmet, type Test } from "./finding";
import { inOrder, isFamily } from "./facts";
import { toldWords } from "./words";

/** A plain account was delivered to a family seat: every invitation is one, and whoever joins is told that day. */
export const told: Test = (now) => {
  const accounts = [
    ...now.of("plain account delivered"),
    ...now.of("invitation delivered"),
    ...now.of("seat joined"),
  ].sort(inOrder);
  const first = accounts.find((account) => isFamily(account.seat));
  return first ? met("told", toldWords.met(first.seat, first.day), [first.id]) : unmet("told", toldWords.unmet());
};
