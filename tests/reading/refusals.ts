import { asAt } from "../../lib/ladder/reading/as-at";
import { isFamily, type Fact, type Seat } from "../../lib/ladder/reading/facts";
import { heightOf, type Ladder } from "../../lib/ladder/reading/ladders";
import { familyPoints } from "../../lib/ladder/reading/points";
import { membershipsOf, neededSeats } from "../../lib/ladder/reading/seats";
import { courseOf, isLaterThan } from "../../lib/ladder/reading/stages";
import type { StoryEvent } from "./story";

export interface Table {
  facts: Fact[];
  ladder: Ladder;
}

const OF_PEOPLE = new Set<StoryEvent["what"]>([
  "begin",
  "invite",
  "join",
  "leave seat empty",
  "agree empty",
  "member without e-mail",
  "call it an answer",
  "began earlier",
]);

const MUST_BE_FAMILY = new Set<StoryEvent["what"]>(["agree empty", "call it an answer", "agree it was a limit"]);

/** Why a story cannot go on like this; undefined when it can. */
export function refusalOf(event: StoryEvent, { facts, ladder }: Table): string | undefined {
  const now = asAt(facts, Infinity);
  const isHere = (seat: Seat) => membershipsOf(now, seat).some(({ left }) => !left);
  const known = (id: string | undefined) => facts.some((fact) => fact.id === id);
  const { stage, closed } = courseOf(now);

  if (event.what === "begin") return facts.length > 0 ? "The work has begun." : undefined;
  if (facts.length === 0) return "The work has not begun.";
  if (!OF_PEOPLE.has(event.what) && !everySeatIsAskedOrEmpty(facts)) return "A seat is neither invited nor empty.";
  if (
    "id" in event &&
    !["decision", "action", "document", "point", "began earlier", "decision missing"].includes(event.what) &&
    !known(event.id)
  )
    return `There is no ${event.id}.`;
  if (
    (event.what === "decision" || event.what === "action" || event.what === "point" || event.what === "document") &&
    known(event.id)
  )
    return `There is a ${event.id} already.`;

  switch (event.what) {
    case "invite":
    case "question":
    case "words recorded":
    case "point":
    case "comment":
    case "began earlier":
      return undefined;
    case "join":
    case "member without e-mail":
    case "leave seat empty":
      return isHere(event.seat) ? "Somebody is in that seat." : undefined;
    case "move stage":
      if (closed) return "The work is closed.";
      if (event.to !== "closed") return isLaterThan(event.to, stage) ? undefined : "Stages go forward.";
      return familyPoints(now).some(({ answer }) => !answer) ? "A family's point has no answer." : undefined;
    case "start again":
      return twoKeys(event.agreedBy, facts, isHere) ? undefined : "Two keys of two seats are needed.";
    case "rather not lead":
      if (isLaterThan("delivery", stage)) return "Delivery has not begun.";
      break;
    case "view":
      if (heightOf(ladder, event.rung) === undefined) return "That rung is not on this ladder.";
  }
  if ("seat" in event && !isHere(event.seat)) return "Nobody is in that seat.";
  if ("seat" in event && MUST_BE_FAMILY.has(event.what) && !isFamily(event.seat)) return "That is for a family seat.";
  return undefined;
}

/** An invitation that was sent and never delivered leaves no fact, so a seat may also be told by name as asked. */
function everySeatIsAskedOrEmpty(facts: Fact[]) {
  const now = asAt(facts, Infinity);
  const settled = [...now.of("invitation delivered"), ...now.of("seat joined"), ...now.of("seat left empty")];
  return neededSeats(now).every((seat) => settled.some((fact) => fact.seat === seat));
}

function twoKeys(keys: Seat[], facts: Fact[], isHere: (seat: Seat) => boolean) {
  const starter = facts.find((fact) => fact.kind === "work begun")?.seat;
  const other = keys.find((seat) => seat !== starter);
  if (!starter || !other || !keys.includes(starter) || !keys.every(isHere)) return false;
  return isFamily(starter) || isFamily(other);
}
