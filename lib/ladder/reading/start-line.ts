import { recordedLate, type AsAt } from "./as-at";
import { realDecisions, stands } from "./decisions";
import { inOrder, type Dated, type Moment, type Seat } from "./facts";
import { courseOf } from "./stages";

export interface StartLine extends Moment {
  id: string;
  what: "an answer" | "began earlier" | "a plan" | "a decision" | "an action" | "a stage";
  saidBy?: Seat;
  late: boolean;
}

/** Everything that may be the start line, the earliest first. */
export function startLines(now: AsAt): StartLine[] {
  const line = (what: StartLine["what"]) => (fact: Dated & { seat?: Seat }) => ({
    id: fact.id,
    day: fact.day,
    order: fact.order,
    what,
    saidBy: fact.seat,
    late: recordedLate(fact),
  });
  return [
    ...answersSettledBefore(now).map(line("an answer")),
    ...now
      .of("said to have begun earlier")
      .filter((said) => stands(now, said))
      .map(line("began earlier")),
    ...plans(now).map(line("a plan")),
    ...realDecisions(now).map(({ id, day, order, late }) => ({ id, day, order, late, what: "a decision" as const })),
    ...now
      .of("action opened")
      .filter((action) => !action.gathersPeople)
      .map(line("an action")),
    ...moveIntoDesign(now).map(line("a stage")),
  ].sort(inOrder);
}

/** An answer, or a limit that a family seat calls an answer until it agrees that it was a limit. */
function answersSettledBefore(now: AsAt) {
  const called = now
    .of("called an answer")
    .filter(
      (call) =>
        now.of("settled before").some((settled) => settled.id === call.of) &&
        !now
          .about("agreed it was a limit", call.of)
          .some((agreed) => agreed.seat === call.seat && agreed.order > call.order),
    );
  return [...now.of("settled before").filter((settled) => settled.as === "answer"), ...called];
}

const plans = (now: AsAt) =>
  now
    .of("document added")
    .filter(
      (document) =>
        document.as === "plan, draft or finished thing" || now.about("marked as real", document.id).length > 0,
    );

function moveIntoDesign(now: AsAt) {
  const began = courseOf(now).began.design;
  return now.of("stage moved").filter((move) => move === began);
}
