import type { AsAt } from "./as-at";
import { isBefore, type Fact, type FactOf, type Kind } from "./facts";
import { excuseFor, membershipsOf, neededSeats, wasEverFilled } from "./seats";

const OF_THE_WORK_ITSELF = new Set<Kind>(["work begun", "seat added"]);

/**
 * The facts for the reading since the group last started again together: only what came after, by the day it speaks of,
 * with those at the table that day counted as joined and told that day, and excuses in force and never filled.
 */
export function factsSince(now: AsAt, restart: FactOf<"started again">): Fact[] {
  const came = now.all.filter((fact) => isBefore(restart, fact));
  const opened = new Set(came.map((fact) => fact.id));
  // An answer, confirmation or "done" to something opened before is not read.
  const after = came.filter((fact) => !("of" in fact) || opened.has(fact.of));
  const ofTheWork = now.all.filter((fact) => OF_THE_WORK_ITSELF.has(fact.kind) && !opened.has(fact.id));
  return [...ofTheWork, restart, ...atTheTable(now, restart), ...excusesInForce(now, restart), ...after];
}

const thatDay = ({ day, recordedOn, order }: FactOf<"started again">) => ({ day, recordedOn, order });

const atTheTable = (now: AsAt, restart: FactOf<"started again">): Fact[] =>
  membershipsOf(now)
    .filter(({ joined, left }) => isBefore(joined, restart) && (!left || isBefore(restart, left)))
    .map(({ joined }) => ({ ...joined, ...thatDay(restart) }));

function excusesInForce(now: AsAt, restart: FactOf<"started again">): Fact[] {
  const before = { ...now, of: <K extends Kind>(kind: K) => now.of(kind).filter((fact) => isBefore(fact, restart)) };
  return neededSeats(now).flatMap((seat) => {
    const agreed = wasEverFilled(before, seat) ? undefined : excuseFor(now, seat, restart)?.at(-1);
    return agreed ? [{ kind: "excuse in force" as const, id: agreed, seat, ...thatDay(restart) }] : [];
  });
}
