import type { Day } from "@/lib/ladder/reading/day";

/** A rung from a day on; null is none yet. */
export type Point = { day: Day; position: number | null };
export type Stretch = { from: number; to: number; position: number; isChange: boolean };

/** A step line of points in the order they were recorded: each rung from its day to the next one's, as shares of the time shown (0 to 100). */
export function stretches(points: readonly Point[], first: Day, last: Day): Stretch[] {
  const inOrder = [...points].sort((one, other) => one.day - other.day);
  const share = (day: Day) => (last === first ? 0 : ((Math.min(Math.max(day, first), last) - first) / (last - first)) * 100);
  return inOrder.flatMap(({ day, position }, at) => {
    if (position === null) return [];
    const next = inOrder[at + 1];
    return [{ from: share(day), to: next ? share(next.day) : 100, position, isChange: inOrder[at - 1]?.position !== position }];
  });
}
